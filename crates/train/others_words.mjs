// What people write on their pages beside publications, in English. See `say` in others.mjs for the slots; ⟨a|b⟩ draws one of the two.
import { list } from './random.mjs';

const lines = (text) => text.split('\n').map((s) => s.trim()).filter(Boolean);
const section = (headings, layout, text, more = {}) => ({ headings: list(headings), layout, items: typeof text === 'string' ? lines(text) : text, ...more });

export const BIO = lines(`
I am ⟨a|an associate|an assistant|a full⟩ professor of {f} at {S}, where I lead the {lab}. ⟨My research is on {n} and {p}.|I work on {n}, {n} and {p}.|Before that, I was a postdoc with {name} at {S}.⟩
I am a ⟨first|second|third|fourth|final⟩-year PhD student ⟨in|at the Department of⟩ {f} at {S}, ⟨advised by {name}|working with {name} and {name}|supervised by {name}⟩. My interests lie in {n}, ⟨especially|with a focus on|particularly⟩ {a} {p}.
{me} is ⟨Professor of {f}|Senior Lecturer in {f}|a research scientist|Reader in {f}⟩ at {S}. {He} received {his} PhD from {S} in {y} ⟨under the supervision of {name}|with a thesis on {n} {in}|⟩. ⟨From {y1} to {y2}, {he} was at {I}.|{His} work was supported by the {funder}.|{His} papers have appeared in {J}, {J} and {J}.⟩
⟨Hi!|Hello,|👋|Welcome!|Hi there,⟩ I'm {first}, a ⟨postdoc|researcher|lecturer|data scientist|PhD candidate⟩ ⟨at {S}|at {company}|based in {city}⟩. I ⟨like|study|build|think about⟩ {p}.
I received my ⟨PhD|Ph.D.|doctorate|DPhil⟩ in {f} from {S} in {y}, and my ⟨BSc|B.A.|B.Tech.|master's degree⟩ from {S} in {y1}. ⟨My thesis, {t}, won the {C} Doctoral Dissertation Award.|I then spent two years at {company}.|My advisor was {name}.⟩
My work has been published in ⟨{J}, {J} and {C}|{C}, {C} and {C}|journals such as {J} and {J}⟩, and covered by {paper} and {paper}.
Previously, I was ⟨a research intern at {company} with {name}|a visiting scholar at {S}|a postdoctoral fellow at {S}, hosted by {name}|an engineer at {company}⟩. ⟨I also spent a summer at {company}.|⟩
I am ⟨on the job market this year|looking for students who want to work on {n}|always happy to talk about {p}|currently on leave|open to collaborations|recruiting two PhD students for {y}⟩. ⟨Please email me.|See [here]({url}) for details.|My CV is [here]({url}).⟩
I am the author of {it} ({pub}, {y}) and ⟨an editor of {J}|co-editor, with {name}, of {it2}|of more than {50-200} papers⟩.
In {y}, ⟨{name} and I|I⟩ founded ⟨the {lab}|{sys}, which makes {p} for {set}⟩.
`);

const NEWS = section('News|Recent news|🔥 News|Updates|Latest news|What\'s new|News & Updates|Announcements|Recent activity', 'news', `
⟨Our|My|Our new⟩ paper {t} ⟨was|has been|is⟩ accepted ⟨to|at|by⟩ {V}⟨!|.|! 🎉| 🎉|⟩
⟨🎉 |⟩⟨Paper|Our paper|A paper|New paper⟩ with {names} on {n} ⟨was |is |⟩accepted ⟨at|to|in⟩ {V}⟨.|!|⟩
⟨New preprint|New paper|Preprint|New working paper⟩: [{T}]({url})⟨.| is out!| with {names}.| is now on arXiv.|⟩
{t} is ⟨now out in|published in|forthcoming in|out now in|to appear in⟩ {J}⟨!|.|. Joint work with {names}.⟩
⟨Two|Three|Four|One|2|3⟩ papers ⟨accepted|were accepted⟩ ⟨at|to⟩ {V}⟨!|.|: one on {n} and one on {p}.| (one oral, one spotlight)⟩
⟨Gave|I gave|Giving⟩ ⟨a talk|an invited talk|a keynote|a tutorial|a lecture⟩ ⟨at {c}|at {S}|in {city}⟩ ⟨on|about⟩ ⟨{n}|{p}|{t}⟩.⟨ [Slides]({url})| Thanks to {name} for hosting me!|⟩
I ⟨will join|am joining|have joined|joined⟩ ⟨{S}|{company}|the {lab} at {S}⟩ as ⟨an assistant professor|a postdoc|a research intern|a visiting researcher⟩ ⟨this summer|in the fall|in {month} {y}|⟩⟨.|!⟩
⟨Honored|Excited|Delighted|Very happy|Thrilled⟩ to ⟨receive|be awarded|have received⟩ the {award}⟨!|.| from {S}.⟩
{t} ⟨won|received|has won|was awarded⟩ ⟨a|the⟩ ⟨Best Paper Award|Best Student Paper Award|Outstanding Paper Award|Honorable Mention|Test of Time Award⟩ at {c}⟨!|. 🏆|.⟩
⟨Congratulations to|Congrats to⟩ {name} ⟨on defending ⟨her|his⟩ ⟨thesis|PhD⟩!|on the {award}!|, who is joining {S} as an assistant professor!|on passing ⟨his|her⟩ qualifying exam.⟩
I ⟨defended my ⟨thesis|dissertation⟩, {t}⟨!|.| 🎓⟩|passed my qualifying exam.|graduated from {S}!|started my PhD at {S}.|moved to {city}.⟩
I am ⟨serving as|honored to serve as⟩ ⟨an area chair|a reviewer|a program chair|a senior PC member⟩ for {c}.
We ⟨released|are releasing|open-sourced⟩ [{sys}]({url}), ⟨a dataset of {p}|a library for {n}|our code for {n}|a benchmark for {n} {in}⟩.
⟨Our work on|My article on|New story about our work on⟩ {n} was ⟨featured|covered⟩ in ⟨[{paper}]({url})|{paper}|*{paper}*⟩⟨.| (with {name}).|!⟩
⟨Check out|See⟩ our ⟨new|recent⟩ ⟨blog post|video|podcast|project page⟩ on ⟨[{T}]({url})|{n}|{t}⟩.
⟨Attending|I will be at|See you at|Traveling to⟩ {c} in {city}. ⟨Come say hi!|Our poster is on ⟨Tuesday|Wednesday|Thursday⟩ morning.|Find me at the poster session for {t}.|⟩
⟨Call for papers|CfP⟩: ⟨Workshop on {F}|special issue of {J} on {n}⟩⟨, deadline {month} {2-28}|. Submit by {month} {2-28}, {y}|⟩.
⟨We received|I have received|Our lab was awarded⟩ {money} from the {funder} to ⟨study|work on⟩ {n} {in}.
⟨Selected|Named|Recognized⟩ as ⟨a top reviewer|an outstanding reviewer|a rising star⟩ ⟨at|by⟩ {c}.
{name} ⟨joins|joined⟩ the ⟨group|lab|team⟩ as a ⟨PhD student|postdoc|research assistant|visiting student⟩⟨. Welcome!|!|, working on {n}.⟩
`, { many: [4, 14] });

const TALKS = section('Talks|Invited talks|Presentations|Talks and presentations|Conference presentations|Selected Talks|Seminars|Lectures|Invited Lectures and Seminars|Posters', 'list', `
{T}. ⟨Invited talk|Invited seminar|Keynote|Colloquium talk|Talk|Seminar talk|Guest lecture⟩ at {S}, {city}, {d}⟨.|⟩
{t}, ⟨invited talk|seminar|colloquium|keynote lecture|panel discussion⟩, {S}, {d}⟨.|⟩
{t}, {c}, {city}, {days}⟨.|. [[slides]]({url})|. [slides]| ([video]({url}))⟩
**{T}**, *{v}*, {city}, {days}. ⟨[slides]|[[slides]({url})]|[Slides]({url}) [Video]({url})|⟩
{t}. {v}, {city}. {d}.
{d}: {t}, ⟨{S}|{c}|{lab} seminar, {S}|{company}⟩⟨, {city}|⟩
{d} – ⟨Invited talk at|Talk at|Keynote at|Seminar at|Presentation at⟩ ⟨{S}|{c}|the {lab}, {S}|{company}⟩⟨: {t}|, "{T}"|⟩
{c}, {city} ({d}): {t}
⟨Poster|Poster presentation|Contributed talk|Lightning talk|Oral presentation⟩: {t}⟨. {c}, {city}, {d}.| at {c}, {d}.|, {v}, {city}, {days}⟩
{t} ⟨(poster)|(talk)|(invited)|(with {name})|(keynote)⟩, {v}, {d}
{S}, ⟨Department of {f}|{lab}|{f} Seminar⟩, {d}⟨: {t}|. {T}.|⟩
[{T}]({url}) – ⟨{c}|{S}|{company}⟩, {d}
{S} ({y}), {S} ({y}), {c} ({y}; scheduled), {S} ({y})
⟨Panelist|Discussant|Moderator|Speaker|Keynote speaker⟩, {t}, {c}, {city}, {d}
⟨{me}|{me} and {name}⟩. {t}. ⟨Talk presented at|Paper presented at|Poster presented at|Presentation at⟩ the {v}, {city}, {d}.
Guest lecture on {n} in ⟨{name}'s class|{code}⟩, {S}, {d}
`, { many: [3, 16] });

const TEACHING = section('Teaching|Courses|Courses taught|Teaching experience|👩‍🏫 Teaching|Classes|Teaching and mentoring', 'list', `
{code}: ⟨Introduction to |Advanced |Topics in |Foundations of |Seminar in |⟩{F}, {term}⟨, {S}|⟩⟨.|⟩
{code} ⟨Introduction to |Advanced |Topics in |⟩{F} ({term}⟨, {term}|; with {name}|⟩)
⟨Teaching assistant|TA|Graduate teaching assistant|Tutor|Head TA|Instructor|Lecturer|Guest lecturer⟩, ⟨{F}|{code}|{code} {F}|Introduction to {F}⟩, ⟨{S}, {term}|{term}|{S}, {yy}|taught by {name}, {term}⟩⟨.|⟩
{term}: ⟨[{F}]({url})|{F}|{code} {F}|Introduction to {F} (with {name})⟩⟨, {S}|⟩
**⟨Introduction to {F}|{F}|{F} and {F}⟩**⟨, {S}, {yy}|, undergraduate, {yy}| (graduate), {term}|<br>{S}, {term}⟩
*{S}*: ⟨{F}|{code}⟩ ({yy}), ⟨Introduction to {F}|{code}⟩ ({yy})
⟨Lecture|Seminar|Exercise|Practical course⟩: {F}, ⟨{term}|{yy}⟩⟨, {1-4} SWS|, {20-180} students|⟩
[{F}]({url}), {term}. ⟨[Syllabus]({url})|Lecture notes: [pdf]({url})|Textbook: {it} by {name}.|⟩
{y} {F}, ⟨BSc|MSc|PhD⟩ level, {S}⟨, {city}|⟩
`, { many: [2, 10] });

const SERVICE = section('Service|Professional service|Academic Service|Reviewing|Community service|Services|Professional activities|Editorial boards and reviewing', 'list', `
⟨Reviewer|Conference reviewer|Program committee|PC member|Program Committee Member|Area chair⟩: {C} {yy}, {C}⟨, {C} {y}, {C}|, {C} {y}, {y1}, {C} ({y})|⟩
⟨Journal reviewer|Reviewer|Referee|Ad hoc reviewer⟩⟨:| for⟩ {J}, {J}, {J}⟨, {J}|⟩⟨.|⟩
Program ⟨committee|co-chair|chair⟩, ⟨{v}|{c}|{c}, {city}⟩⟨, {y}|⟩
⟨Associate editor|Editor|Editorial board|Guest editor|Managing editor|Member of the editorial board⟩, ⟨*{J}*|{J}⟩, ⟨{yy}|{y}–|{y}–present|since {y}⟩
⟨Guest editor|Co-editor⟩ (with {names}), special issue on {n}, *{J}*, {y}
⟨Workshop chair|Local chair|Publicity chair|Proceedings chair|Web chair|Session chair|Sponsorship chair⟩, {c}⟨, {city}|⟩
{C}: ⟨{y}, {y1}, {y2}|{yy}|reviewer ({y}), area chair ({y1})⟩
⟨Panelist|Reviewer|Expert evaluator⟩, {funder}, {yy}
⟨Member|Chair|Co-chair⟩, ⟨Graduate Admissions Committee|Hiring committee|Faculty senate|Diversity committee|Ethics board⟩, ⟨{S}|Department of {f}⟩, {yy}
⟨External examiner|PhD committee|Opponent⟩: {name} ({S}, {y})
I ⟨have reviewed|review|serve as a reviewer⟩ for {J}, {J}, {C} and {C}.
{J}, {J}, {J}, {J}, {J}
`, { many: [2, 9] });

const AWARDS = section('Awards|Honors and awards|Awards and honours|🏆 Honors and Awards|Grants|Fellowships and grants|Funding|Awards & Scholarships|Grants and fellowships', 'list', `
⟨Best Paper Award|Best Student Paper Award|Best Paper Honorable Mention|Best Poster|Outstanding Reviewer|Distinguished Paper Award|Best Demo Runner-up⟩, ⟨{c}|{v}, {y}|*{v}*, {y}⟩⟨.|⟩
{award}⟨, {S}|, {funder}|⟩, ⟨{yy}|{y}⟩⟨.|⟩
{y}⟨:| –| ⟩ {award}⟨ ({money})|, {S}|⟩
{award} {yy} ({money})
{award} ({y}) ⟨for {t}|for the paper {t}|for work on {n}|⟩
{t}, {funder}, {yy}, {money}⟨.| (PI)| (Co-PI, with {name})| (PI: {name})⟩
⟨PI|Co-PI|Principal investigator|Co-investigator|Project leader⟩, {t}⟨, funded by the {funder}| ({funder})|. {funder} grant {200-999}-{1000-9999}|⟩, {yy}⟨, {money}|⟩.
{funder}⟨:|,⟩ {T}. {money}. {yy}. ⟨With {name}.|PI.|⟩
**{award}**⟨, *{S}*|, {C}|⟩, {d}
Travel grant, {c}, {city}
Dean's list, {S}, {yy}
⟨Finalist|Shortlisted|Runner-up⟩, {award}, {y}⟨, for {it}|⟩
`, { many: [3, 12] });

const LIFE = section('Education|Experience|Work experience|Education and employment|Positions|Academic positions|💻 Internships|Career|Curriculum vitae|Employment', 'list', `
⟨PhD|Ph.D.|DPhil|MSc|M.Sc.|BSc|B.A.|M.Phil.⟩⟨ in| ,|,⟩ {f}, {S}, {yy}⟨. ⟨Advisor|Advisors|Supervisor⟩: {name}⟨ and {name}|⟩⟨.|⟩|. Thesis: {t}|⟩
{yy}⟨:|,| ⟩ ⟨PhD in {f}|Postdoc|Assistant Professor|Research Fellow|MA in {f}|Visiting Scholar⟩, {S}⟨, {city}|⟩
⟨Postdoc|Postdoctoral researcher|Research scientist|Lecturer|Assistant professor|Research intern|Software engineer|Visiting professor⟩, ⟨{S}|{company}|{I}⟩, ⟨{yy}|{d} – {d}|{y}–present⟩⟨. Host: {name}.|. Worked on {n} with {names}.|, {city}|⟩
**{S}**⟨, {city}|⟩⟨<br>|, | — ⟩*⟨PhD in {f}|Research assistant|BSc in {f}|Postdoctoral Fellow⟩*⟨, {yy}| ({yy})⟩
**⟨Research Intern|Engineer|Data scientist|Associate Professor⟩** ⟨at|@|,⟩ {company}, {yy}⟨. Mentor: {name}.|⟩
{S}⟨: |, | – ⟩⟨PhD|MSc|BSc|Habilitation⟩, {f} ({yy})⟨. Dissertation: {t}. Committee: {names}.|. Thesis: {it}.|. GPA: 3.{50-99}/4.0|, summa cum laude|⟩
⟨Dissertation|Thesis title|PhD thesis topic⟩: {t}
Ph.D. ({f}), {S}, {y}; M.A., {S}, {y1}
`, { many: [3, 8] });

const STUDENTS = section('Students|Group|People|Current students|Alumni|Advising|PhD students|Former members|Mentoring|Group members|Supervision|Collaborators', 'list', `
{pl} (PhD {y}, ⟨now at|→|now a postdoc at|next:⟩ ⟨{company}|{S}⟩)
{pl}, ⟨MSc|PhD|BSc|MA⟩ {y}, thesis: {T}
{pl}, ⟨MSc|PhD|BSc|Master's⟩ thesis: {t}, {y}⟨.| (with {name})|⟩
{pl} ⟨– |, |— |: ⟩⟨PhD student|Postdoc|Master's student|Research assistant|Visiting student|Lab manager⟩⟨, {yy}|, since {y}| ({n})|, co-advised with {name}|⟩
**{name}**⟨, |<br>| – ⟩{t}⟨, {yy}| (PhD, {y})|. First position: {company}.⟩
{name} ({S}, ⟨PhD {y}|{yy}|MSc⟩)
{pl}, {S}
{t}, ⟨Master thesis of|BSc thesis by|PhD thesis by|supervised thesis of⟩ {name}, {y}
{name}, {name}, {name}, {name}
{y}: {name} ({t}), {name} ({t2})
`, { many: [3, 14] });

const SOFTWARE = section('Software|Projects|Code and data|Software and datasets|Datasets|Research projects|Tools|Open source|Selected Projects', 'list', `
[{sys}]({url}): a ⟨Python|Rust|C++|fast|small|Julia|web-based|⟩ ⟨library|tool|framework|package|toolkit|dashboard⟩ for {n}⟨.| {in}.| (with {name}).|⟩
{sys} — a ⟨dataset|corpus|database|collection|map⟩ of {p} ⟨{in}|⟩⟨ (with {name})|, {y}| with {names}⟩
**{sys}**⟨:| –| —|<br>⟩ ⟨a system for {n} {in}|{T}|an R package for {m}|a benchmark for {n}⟩⟨. [Code]({url}) · [Paper]({url})|. [[code]]({url})|. Used by {company} and {company}.| ({yy})⟩
[{sys}]({url}) ⟨implements|is the code for|accompanies⟩ our ⟨{C}|{V}⟩ paper ⟨{t}|on {n}⟩.
**{T}** ({yy}). ⟨Funded by the {funder}.|With {names}.|A project with {S} and {I}.⟩ ⟨We study {n} {in}.|The project asks how {p} shape {n}.|⟩
R package \`{low}\`: {m} for {p}. ⟨Available on CRAN.|Version {0-4}.{1-20}.{0-9}.|[GitHub]({url})|Maintainer: {name}.⟩
{T}⟨, {yy}| ({funder}, {yy})|. Partners: {S}, {S}, {I}.⟩
{sys} v{1-4}.{0-20} ({d}). ⟨Replication files for {t}|Data on {p} {in}|{A} {n} made easy⟩. ⟨[GitHub]({url})|[Zenodo]({url})|⟩
`, { many: [2, 8] });

const PRESS = section('Press|Media|In the press|Media coverage|In the news|Press and media|Interviews|Outreach|Podcasts', 'list', `
{paper}, {q}, {d}⟨.|⟩
*{paper}*, {q}⟨, {d}|, by {name}, {d}| ({d})⟩
[{T}]({url}), {paper}, {d}
{q}, ⟨*{paper}*|{paper}⟩, {d}⟨.| (interview)| (in German)|⟩
{d}: ⟨Interview with|Featured in|Quoted in|Op-ed in|Podcast with⟩ {paper}⟨ on {n}|: {q}|⟩
⟨Radio interview|TV interview|Podcast|Interview|Quoted⟩, {paper}, ⟨on {n}|{q}⟩, {d}
{paper} ([link]({url})), {paper} ([link]({url})), {paper}
Coverage of our ⟨{V}|{J}⟩ paper on {n}: [{paper}]({url}), [{paper}]({url})
{name}, {q}, {paper}, {d}
`, { many: [2, 10] });

const LINKS = section('Links|Elsewhere|Useful links|Resources|Find me', 'list', `
[⟨Google Scholar|GitHub|ORCID|LinkedIn|DBLP|Twitter|Mastodon|ResearchGate|CV (pdf)|My blog|Semantic Scholar⟩]({url})
[{S}]({url})
[{J}]({url}) ⟨– where I am an editor|— open access|⟩
[{T}]({url})
[{name}'s ⟨page|blog|list of {p}|advice for students⟩]({url})
[{v}]({url})
⟨GitHub|Twitter|Mastodon|ORCID⟩: [@{low}]({url})
⟨ORCID|Scopus ID|ResearcherID⟩: 0000-000{1-3}-{1000-9999}-{1000-9999}
`, { many: [3, 8] });

const CONTACT = section('Contact|Get in touch|Office hours|📫 Contact|Address', 'plain', `
⟨Email|E-mail|Mail|📧⟩: {low} ⟨[at]|(at)|@⟩ {low2}.example⟨.edu|.org|⟩
⟨Office|Room|Building⟩ {1-9}{10-99}, ⟨Department of {f}|{lab}⟩, {S}, {city}
⟨Phone|Tel.|T⟩: +{1-49} {100-999} {100-999} {1000-9999}
Department of {f}<br>{S}<br>{1-300} {Low} ⟨Street|Road|Avenue|Hall⟩<br>{city}
Office hours: ⟨Monday|Tuesday|Thursday⟩, {1-5}–6 pm⟨, or by appointment|, {term}|⟩
I'm always happy to hear from students. ⟨Please put {q} in the subject line.|If you want to work on {n}, write to me.|I may be slow to answer before the {C} deadline.⟩
`, { many: [1, 4] });

const HOBBIES = section('Hobbies|Beyond work|Personal|Outside of work|Fun|Misc|Miscellaneous|About me|Fun facts', 'plain', `
⟨Outside of work|In my spare time|When not working|Off campus⟩, I ⟨hike|cook|play the cello|row|read novels|photograph birds|run marathons|climb⟩ and ⟨bake bread|play go|collect maps|travel|learn Portuguese|paint|keep bees⟩⟨.|, mostly in {city}.|, often with {name}.⟩
⟨Favourite book|Currently reading|Last book I enjoyed⟩: {it} ⟨by {name}|({name}, {y})|⟩
My Erdős number is {2-5} ⟨(via {name})|⟩.
I ran the {city} marathon in {3-4}:{10-59} ({y}).
I grew up in {city} and ⟨lived in {city} for {2-12} years|have two cats, {Low} and {Low}⟩.
⟨Languages|I speak⟩: ⟨English|German|French⟩ (native), ⟨Spanish|Korean|Italian⟩ (fluent), ⟨Chinese|Dutch|Latin⟩ (⟨B2|A1|basic⟩)
Some photographs: [{city}, {y}]({url}), [{city}, {y1}]({url})
`, { many: [1, 5] });

const INTERESTS = section('Research|Research interests|Interests|Areas|My work|About|Research overview|Current research|Expertise', 'plain', `
I am interested in {n} and {p}⟨.|, and in how they shape {n}.|, with applications to {set}.⟩
{N}⟨, {n}, {n}| and {n}|: {p}, {p}, and {p}| {in}|⟩
{A} {n}
**{N}**⟨. |: | – ⟩⟨How do {p} shape {n}?|I study {p} {in} with {m}.|We develop {m} for {p}.⟩
My ⟨research|current work|work⟩ ⟨asks|examines|explores|is about⟩ how {p} ⟨shape|change|depend on|limit⟩ {n} {in}. ⟨I use {m} and {m}.|In a recent paper, {name} and I show that {p} matter more than {p}.|This work has appeared in {J} and {J}.|It is funded by the {funder}.⟩
⟨Broadly|In short|Generally⟩, I ⟨study|work on|care about⟩ {n}, {n}, and {a} {p}⟨ (see {name} et al., {y})|⟩.
My ⟨first book|new book|dissertation|current book project⟩, {it}, ⟨traces|tells the story of|argues for⟩ {n} {in}. ⟨It was published by {pub} in {y}.|It is under contract with {pub}.|It won the {award}.|⟩
⟨In {it} ({pub}, {y})|In our {V} paper|In joint work with {name} ({y})|In earlier work⟩, ⟨we|I⟩ ⟨show|argue|find⟩ that {p} ⟨shape|precede|depend on⟩ {n}. ⟨The follow-up, {t}, is under way.|The code is [here]({url}).|⟩
Keywords: {n}, {n}, {p}, {m}
`, { many: [1, 7] });

const SUMMARIES = section('Abstract|Abstracts|Summary|Research summary|Current projects|Work in progress|Project|Ongoing work|Thesis', 'paragraphs', [
  '{abstract}', '⟨### |#### |### ⟩{T}\n\n{abstract}', '⟨Abstract: |**Abstract.** |*Abstract:* |Summary: |⟩{abstract}', '**{T}**⟨\n\n|. | – ⟩⟨With {names}. |⟩{abstract}',
], { many: [1, 4] });
export const ABSTRACT = lines(`
⟨We study|This project examines|This paper asks about|I investigate|We present a study of⟩ {n} {in}.
⟨Although|While|Even though⟩ {p} are common {in}, ⟨little is known about {n}|their link to {n} is debated⟩.
⟨Using|Drawing on|With⟩ {m}, we ⟨show|find|demonstrate|argue⟩ that {p} ⟨shape|predict|depend on|reduce⟩ {n}⟨ by {3-70}%| (p < 0.0{1-5})|, contrary to {name} ({y})|⟩.
We ⟨introduce|propose|present⟩ {sys}, ⟨a method for|a system for|a framework for⟩ {n} that ⟨outperforms|complements|is {2-9}× faster than⟩ ⟨{m}|prior work ({name} et al., {y})|the state of the art⟩.
⟨Our results|These findings|The results⟩ ⟨suggest|indicate⟩ that {a} {p} matter for {n}⟨ and policy|⟩.
⟨The data cover|We use data on⟩ {100-9000} {p} from {y1} to {y2}.
⟨Joint work with|This is joint work with|In collaboration with⟩ {names}⟨ at {S}|⟩.
⟨An early version was presented at {c} in {city}.|The work was funded by the {funder} (grant {1000-99999}).|A paper is in preparation for {J}.|Code and data are available at {url}.⟩
`);

const BLOG = section('Blog|Blog posts|Recent posts|Writing|Notes|Posts|Essays', 'list', `
{iso} ⟨– |: |» |— |⟩{T}
[{T}]({url})⟨ – {d}| ({d})|, {d}|⟩
{d} · [{T}]({url})
**[{T}]({url})**<br>{d} · {2-20} min read
{T} ({d})
{T} — ⟨*{d}*|{d}⟩. {abstract1} [Read more]({url})
`, { many: [3, 12] });

const ORGANISED = section('Conferences organised|Organization|Events|Workshops organized|Workshops|Organized sessions and conferences', 'list', `
{v}⟨ ({C} {y})|⟩, {city}, {days}⟨. With {names}.| (co-organiser)|⟩
⟨Organiser|Co-organizer|Chair|Convenor⟩⟨, |: |⟩ {v}, {S}, {d}
{t}, ⟨workshop|conference|panel|session|summer school|reading group⟩ ⟨organised with {names}|(with {name})|co-organized with {name}⟩, {S}, {days}
[Workshop on {F}]({url}) at {c}, {city}
⟨Panel|Session|Symposium⟩ {t}, {c}, {city}, {y}. ⟨Speakers|Participants⟩: {names}.
⟨Tutorial|Summer school|Dagstuhl Seminar {10000-24000}⟩: {T}, {days}
`, { many: [2, 7] });

const MEMBER = section('Memberships|Languages|Skills|Affiliations|Professional memberships|Technical skills|Patents and memberships', 'list', `
⟨Member|Fellow|Senior member|Student member|Board member⟩, ⟨IEEE|ACM|Royal Society of {F}|American Association for {F}|{I}⟩⟨, {yy}|, since {y}|⟩
{I}⟨, {yy}| ({y}–)|⟩
⟨English|German|French|Korean|Hindi|Arabic⟩⟨: |, | – ⟩⟨native|fluent|C1|reading knowledge|TOEFL {90-120}⟩
⟨Python|R|C++|LaTeX|Stata|MATLAB|Java⟩, ⟨Julia|Go|SQL|NVivo|Rust|Git⟩, {m}
Affiliated with the {lab}, {S}
`, { many: [2, 6] });

const NOTES = section('Publications|Papers|Notes|Selected publications|For students|Prospective students|Join us|FAQ', 'paragraphs', `
⟨A full list of publications|My papers|The list of my publications|An up-to-date list⟩ ⟨is|can be found|is kept⟩ on [⟨Google Scholar|DBLP|ORCID|my CV⟩]({url}).
⟨\\*|†|\\* †⟩ ⟨denotes equal contribution|indicates students I advised|corresponding author|equal contribution, alphabetical order⟩⟨.|⟩
⟨Last updated|Last modified|Page updated⟩: {d}
[Home](/) {bar} [Publications]({url}) {bar} [Teaching]({url}) {bar} [CV]({url})
⟨My|Our⟩ ⟨three most cited papers|recent papers|books⟩ are about {n}, {n} and {p}; ⟨see [here]({url})|ask me for copies⟩.
© {y} {me}. ⟨Powered by Jekyll.|Template by {name}.|All rights reserved.⟩
⟨I have|We have⟩ openings for ⟨PhD students|postdocs|interns|a research assistant⟩ on {n} ({money}, {yy}). ⟨Deadline: {d}.|Apply with a CV and two letters.|Please read {it} first.⟩
The ⟨papers|documents|PDFs⟩ below are provided for ⟨personal use|scholarly exchange⟩; copyright stays with {pub} and the authors.
Please cite our {V} paper if you use {sys}⟨.|: {name} et al., {y}.⟩
`, { many: [1, 3] });

export const SECTIONS = [[10, NEWS], [9, TALKS], [7, TEACHING], [7, SERVICE], [7, AWARDS], [7, LIFE], [7, STUDENTS], [6, SOFTWARE], [5, PRESS], [2.5, LINKS], [3, CONTACT], [3, HOBBIES], [7, INTERESTS], [5, SUMMARIES], [4, BLOG], [4, ORGANISED], [2, MEMBER], [3, NOTES]];
