/**
 * People, states, cities and organisations that chats about world affairs bring up. Whoever of them a pack does not name is a
 * stranger to its article: a question about them asks for something that the article does not say.
 */
export const strangers: readonly string[] = `
Biden, Obama, Clinton, Bush, Reagan, Kamala Harris, Harris, Pence, JD Vance, Vance, Rubio, Marco Rubio, Witkoff, Steve Witkoff,
Kellogg, Keith Kellogg, Hegseth, Elon Musk, Musk, Blinken, Melania, Ivanka, Kushner, Epstein,
Scholz, Olaf Scholz, Merkel, Angela Merkel, Merz, Friedrich Merz, Baerbock, Habeck, Pistorius, Wadephul, Wagenknecht, Weidel,
Söder, Lindner, Klingbeil, Steinmeier, Schröder, Gerhard Schröder, Kohl, Bundeskanzler, Kanzlerin, German chancellor,
Macron, Sarkozy, Le Pen, Starmer, Keir Starmer, Boris Johnson, Rishi Sunak, Meloni, Berlusconi, Orban, Viktor Orbán, Fico, Tusk,
Duda, Nawrocki, Erdogan, Rutte, Mark Rutte, Stoltenberg, von der Leyen, Ursula von der Leyen, Kallas, Kaja Kallas, Borrell,
António Costa, Guterres, Papst, Papst Leo, Papst Franziskus, pope, Pope Leo, Pope Francis, King Charles, Greta Thunberg,
Lawrow, Lavrov, Peskow, Peskov, Medwedew, Medvedev, Schoigu, Shoigu, Mischustin, Nawalny, Navalny, Prigoschin, Prigozhin,
Kadyrow, Kadyrov, Lukaschenko, Lukashenko, Gorbatschow, Gorbachev, Jelzin, Yeltsin, Stalin, Lenin,
Klitschko, Klitschko Brüder, Jermak, Yermak, Kuleba, Sybiha, Saluschnyj, Zaluzhny, Syrskyj, Poroschenko, Poroshenko, Timoschenko,
Netanjahu, Netanyahu, Modi, Narendra Modi, Lula, Milei, Assad, Khamenei, Chamenei, Kim Jong Un, Mohammed bin Salman, Trudeau,
Mark Carney, Carney, Shinzo Abe, Maduro, Hitler, Napoleon, Churchill, Taylor Swift, Ronaldo, Messi,
NATO, Nato, OTAN, EU, Europäische Union, European Union, EU-Kommission, European Commission, Europarat, UNO, UN, Vereinte Nationen,
United Nations, Weltsicherheitsrat, Security Council, OSZE, OSCE, G7, G20, BRICS, IWF, IMF, Weltbank, World Bank, WHO, Vatikan,
Vatican, Rotes Kreuz, Red Cross, Amnesty, Hamas, Hisbollah, Hezbollah, Taliban, Wagner-Gruppe, Wagner group, Bundeswehr,
Bundestag, Bundesregierung, Pentagon, CIA, FBI, KGB, FSB, US-Kongress, Congress, US-Senat, Supreme Court, AfD, CDU, SPD, Grüne,
BlackRock, Gazprom, Rheinmetall, Google, Apple, Amazon, Microsoft, Tesla, Facebook, TikTok, Netflix, BBC, ARD, ZDF, Spiegel,
New York Times, Fox News, Reuters, Al Jazeera, RT, BILD-Zeitung,
Deutschland, Germany, Frankreich, France, Großbritannien, England, Britain, Great Britain, United Kingdom, Italien, Italy, Spanien,
Spain, Portugal, Polen, Poland, Ungarn, Hungary, Slowakei, Slovakia, Tschechien, Rumänien, Romania, Bulgarien, Griechenland,
Greece, Schweiz, Switzerland, Österreich, Austria, Niederlande, Netherlands, Belgien, Belgium, Dänemark, Denmark, Schweden,
Sweden, Norwegen, Norway, Finnland, Finland, Estland, Estonia, Lettland, Latvia, Litauen, Lithuania, Belarus, Weißrussland,
Moldau, Moldova, Georgien, Armenien, Armenia, Aserbaidschan, Azerbaijan, Kasachstan, Kazakhstan, Serbien, Serbia, Kosovo, Syrien,
Syria, Iran, Irak, Iraq, Israel, Palästina, Palestine, Gaza, Libanon, Lebanon, Ägypten, Egypt, Saudi-Arabien, Saudi Arabia, Katar,
Qatar, Afghanistan, Pakistan, Indien, India, Japan, Nordkorea, North Korea, Südkorea, South Korea, Taiwan, Vietnam, Australien,
Australia, Kanada, Canada, Mexiko, Mexico, Brasilien, Brazil, Argentinien, Argentina, Venezuela, Kuba, Cuba, Südafrika,
South Africa, Nigeria, Grönland, Greenland, Schottland, Scotland, Wales, Irland, Ireland, Nordirland, Northern Ireland, Bayern,
Bavaria, Texas, Kalifornien, California, Berlin, Hamburg, München, Munich, Köln, Cologne, Frankfurt, Stuttgart, Dresden, Leipzig,
Wien, Vienna, Zürich, Zurich, Genf, Geneva, London, Manchester, Edinburgh, Glasgow, Dublin, Belfast, Cardiff, Paris, Marseille,
Rom, Rome, Mailand, Milan, Madrid, Barcelona, Lissabon, Lisbon, Brüssel, Brussels, Amsterdam, Kopenhagen, Copenhagen, Stockholm,
Oslo, Helsinki, Warschau, Warsaw, Prag, Prague, Budapest, Athen, Athens, Tokio, Tokyo, Seoul, New York, Los Angeles,
San Francisco, Chicago, Boston, Miami, Toronto, Sydney, Mumbai, Delhi, Kairo, Cairo, Dubai, Singapur, Singapore, Hongkong, Hong Kong
`
  .trim()
  .split(/,\s*/u);

/** The unit that all strangers share. */
export const strangerUnit = '@~';
