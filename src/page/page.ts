/** The page in the browser: Discord's client, as far as it has to do with a bot. */
import './mend-components.ts';
import './page-element.ts';
