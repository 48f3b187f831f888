/**
 * What English words of a translation mean, for comparing two translations of one sentence. A line is one meaning, then
 * the ways to say it; where nothing stands before the colon, the words carry grammar and may be there or not. Words are
 * read by their stems, the longest phrase first. Only what a careful reader would let pass as the same stands here.
 */
export const englishSenses = `
: a | an | the | this | that | these | those | it | its | he | him | his | she | her | they | them | their | there | one's
: who | which | whom | whose | what | how | where | when | as | of | in | on | at | to | for | with | from | about | into | onto | over | upon | per
: by | be | is | are | was | were | been | being | am | have | has | had | having | do | does | did | doing | itself | himself | themselves
: and | so | then | thus | also | too | likewise | as well | equally | in addition | something | for the sake of
: because | since | given | that is | as well as | together with | along with | jointly with | alongside | among
: but | however | though | although | yet | while | whereas | whereby | on the other hand | by contrast | in contrast | meanwhile | for its part
: in order to | with regard to | with respect to | regarding | concerning | in terms of | when it comes to | in the face of
: put | puts | putting | make | makes | making | made | get | gets | got | hold | holds | exert | exerts | bring | brings | play | plays | played | playing | lie | lies | face | faces | become | becomes | becoming | come | comes
not: not | n't | cannot
underestimate: underestimate
sanctions: sanction
not should underestimate: cannot be underestimated
not should: are not to be | is not to be | must not | mustn't | shouldn't | should not be | ought not
no-longer: no longer | not any longer | not any more | not anymore
without: without
not comment: make no comment | no comment | refuse to comment | decline to comment | without comment | uncommented
maybe: could | might | may | possibly | possible | perhaps | maybe | potentially | potential | conceivably
only: only | just | merely | solely | simply | purely
remain: remain | still | continue to be | stay | continue to play | keep on
continue: continue | carry on | carry on with | keep up | go on with | keep going
both: both | two
especially: especially | particularly | in particular | above all | notably | most notably
often: often | frequently | oftentimes
current: current | currently | recent | latest | at present | presently | at the moment | right now
immediate: immediate | immediately | at once | right away | straight away | instantly | without delay
seem: seem | appear
rather: rather | more | instead
rather: more on | more strongly
ceasefire: ceasefire | cease fire | truce | armistice
talks: talk | negotiate | negotiation | discuss | discussion | speak | spoke | spoken | debate
phonecall: phone call | telephone call | phone conversation | telephone conversation | conversation | the call | the talk | a call | this call | their call | recent call
demand: demand | call for
push: push for | press for | push | press | urge | insist on | insist
stall: play for time | stall | stall for time | stall tactics | buy time | delay tactics | gain time | win time | waste time | win some time
warn: warn | caution
reaction: reaction | response
regard: see | saw | view | regard | consider | deem
path: way | path | road
clear: clear | open | free | evident | obvious | make clear | make it clear
say: say | state | declare | explain | remark | according to | point out | note | write | express | announce
writings: writings | reports | report
stress: stress | emphasise | emphasize | underline | underscore | highlight
need: need | necessity | necessary | require | needed
willing: willing | ready | prepared | willingness | readiness | will for | will to | willing to say
maximum: maximum | maximal | greatest possible | utmost | highest possible
eliminate: eliminate | remove | eradicate | get rid of | do away with | elimination | removal
cause: cause | root cause | reason | root | origin
concern: concern | worry | fear | misgiving | apprehension
raise: raise | spark | trigger | prompt | provoke | arouse
military: military | militarily
active: active | activity | actively
despite: despite | in spite of | notwithstanding | for all the
encouraging: encouraging | heartening
tense: tense | strained | fraught
paper: paper | document
memorandum: memorandum | memo
deal: deal | agreement | accord | settlement
specify: specify | clarify | spell out | say precisely | say exactly
detail: detail | specifics
include: include | contain | comprise | part of | belong | belong to
gap: gap | gulf | divide | rift | chasm
large: large | wide | big | great | broad
side: side | party
both side: both sides | two sides | both parties | two parties | the parties | the sides
begin: begin | began | begun | start | commence | enter into | take up
final: final | ultimate
tactic: tactic | tactical move
sceptical: sceptical | skeptical | scepticism | skepticism | sceptic | skeptic
sanctions against: sanctions on | sanction on
against: against
suggest: suggest | imply | hint | hint at
new: new | fresh
happen: take place | happen | occur
threatening: threatening | menacing | threat
describe: describe | call | term | characterise | characterize | label | portray
position: position | stance
waver: waver | fluctuate | vacillate | falter | sway | wobble
favour: favour | favor | benefit | advantage
contact: contact | get in touch | be in touch | get in contact | reach out | in contact
before: before | prior to | ahead of
after: after | following
tougher: stronger | tougher | stricter | harsher
involve: involve | involvement | participation | inclusion | participate
representative: representative | delegate | envoy
challenge: challenge | difficulty
context: context | background | against the background | against the backdrop
aggression: aggression | aggressive
historical: historical | historic | past
experience: experience
show: show | demonstrate | reveal
region: space | region | area | sphere
frozen: frozen | freeze | froze
lasting: permanent | permanently | lasting | lastingly | durable | durably | enduring | for good | in the long run
resolve: resolve | solve | settle
actor: actor | player
use: use | uses | used | using | make use of | makes use of | making use of | utilise | utilize
goal: goal | aim | objective
advance: advance | further | promote | push forward | push ahead with | drive forward | move forward
focus: focus | concentrate | centre | center
minimise: minimise | minimize | minimisation | minimization
catastrophe: catastrophe | disaster
pressure: pressure | pressurise | pressurize | under pressure
long-term: long term | long run | longer term | long range
initiative: initiative
such: such as | like | such
decisive: decisive | crucial | vital | pivotal
central: central | key
achieve: achieve | reach | attain | accomplish
emerge: emerge | step forward | come forward | come to the fore | come to the forefront
future: future | upcoming | forthcoming | coming
work: work | cooperate
1: one
3: three
4: four
5: five
6: six
7: seven
8: eight
9: nine
10: ten
12: twelve
15: fifteen
20: twenty
30: thirty
40: forty
50: fifty
60: sixty
90: ninety
100: hundred | a hundred | one hundred
`;
