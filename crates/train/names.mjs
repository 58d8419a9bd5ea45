// People of many cultures. Most names are common ones; some are built of syllables, so that a reader learns the shape of names
// instead of a list of them.
import { list, capital } from './random.mjs';

const CULTURES = {
  english: [30, list('Smith|Johnson|Williams|Brown|Taylor|Davies|Evans|Thomas|Roberts|Walker|Wright|Robinson|Thompson|Hughes|Edwards|Clarke|Harris|Turner|Cooper|Morgan|Bennett|Carter|Mitchell|Parker|Phillips|Campbell|Anderson|Stewart|Murray|Graham|Fraser|Holloway|Whitaker|Ashworth|Pemberton|Hathaway|Lockwood|Winslow|Bradshaw|Fairchild|Thornton|Halloran|Gallagher|Doyle|Byrne|Kavanagh|Fitzgerald|Sullivan|Murphy|McCarthy|McDonald|MacLeod|McKenzie|Sinclair|Abernathy|Cromwell|Dunmore|Eastman|Garrison|Hollister|Jennings|Kendrick|Lambert|Merriweather|Norwood|Osborne|Prescott|Quigley|Ramsey|Sheffield|Tillman|Underwood|Vance|Wexford|Yates'),
    list('James|Mary|John|Patricia|Robert|Jennifer|Michael|Linda|William|Elizabeth|David|Barbara|Richard|Susan|Joseph|Jessica|Thomas|Sarah|Charles|Karen|Christopher|Nancy|Daniel|Margaret|Matthew|Lisa|Anthony|Betty|Mark|Dorothy|Andrew|Emily|Joshua|Laura|Kevin|Rachel|Brian|Hannah|George|Olivia|Edward|Grace|Peter|Alice|Simon|Claire|Hugh|Fiona|Neil|Rosemary|Ian|Gillian|Stuart|Heather|Colin|Imogen|Rupert|Beatrice|Oliver|Charlotte')],
  words: [7, list('Bell|King|Rivers|May|Young|Long|White|Rose|Summer|Winter|Winters|Black|Green|Gray|Field|Fields|Stone|Woods|Hill|Brooks|Banks|Bridges|Church|Cook|Cross|Day|Fox|Frost|Glass|Gold|Hand|Hunt|Knight|Lake|Law|Love|March|Marsh|Noble|North|Page|Park|Pope|Price|Rice|Sharp|Short|Small|Snow|Street|Strong|Swift|West|Wise|Wolf|Wood|Best|Chance|Cannon|Sage|Bishop|Head|Proctor|Reader|Press|Major|Series|Editor|Case|Law|Pages|Power|Waters|Weeks|Monday|Booker|College|England|London|Paris|Berlin|Hamilton|Lincoln|Washington|Jordan'),
    list('Grace|Hope|Faith|Summer|April|June|May|Rose|Mark|Art|Chase|Will|Bill|Drew|Grant|Frank|Ernest|Victor|Dawn|Joy|Ruby|Pearl|Iris|Daisy|Robin|Jack|Rich|Guy|Christian|Dean|Page|Sage|Angel|Jasmine|Paris|Austin|Dallas|Florence|Georgia|Savannah|Melody|Destiny')],
  german: [8, list('Müller|Schmidt|Schneider|Fischer|Weber|Meyer|Wagner|Becker|Schulz|Hoffmann|Schäfer|Koch|Bauer|Richter|Klein|Wolf|Schröder|Neumann|Schwarz|Zimmermann|Braun|Krüger|Hofmann|Hartmann|Lange|Werner|Krause|Lehmann|Köhler|Maier|Walter|Vogel|Friedrich|Günther|Winkler|Baumann|Lorenz|Weiß|Groß|Jäger|Keller|Brandt|Engel|Horn|Pfeiffer|Ziegler|Kühn|Öztürk|Bergmann|Thiele|Voß|Sauer|Wieland|Ohm|Prott'),
    list('Hans|Anna|Peter|Ursula|Klaus|Monika|Wolfgang|Petra|Jürgen|Sabine|Dieter|Renate|Manfred|Karin|Uwe|Brigitte|Günter|Ingrid|Horst|Andrea|Bernd|Gisela|Matthias|Claudia|Karl-Heinz|Jan-Philipp|Björn|Jörg|Annika|Lena|Lukas|Leonie|Felix|Johanna|Moritz|Katharina|Maximilian|Franziska|Till|Theodora|Kaspar|Eva-Maria|Hans-Jürgen')],
  french: [6, list('Martin|Bernard|Dubois|Thomas|Robert|Richard|Petit|Durand|Leroy|Moreau|Simon|Laurent|Lefebvre|Michel|Garcia|David|Bertrand|Roux|Vincent|Fournier|Morel|Girard|Lefèvre|Mercier|Dupont|Lambert|Bonnet|François|Legrand|Garnier|Faure|Rousseau|Blanc|Guérin|Boyer|Chevalier|Gauthier|Perrin|Robin|Clément|Delacourt|Béranger|Hébert|Côté|Gagnon|Tremblay|Lévesque|Bélanger'),
    list('Jean|Marie|Pierre|Jeanne|Michel|Françoise|André|Monique|Philippe|Catherine|René|Nathalie|Louis|Isabelle|Alain|Jacqueline|Jacques|Anne|Bernard|Sylvie|Jean-Pierre|Marie-Claude|Jean-Luc|Élodie|Amélie|Aurélien|Benoît|Céline|Chloé|Étienne|François|Gaëlle|Hélène|Jérôme|Loïc|Maëlle|Noé|Océane|Rémi|Thérèse|Yves|Zoé')],
  spanish: [8, list('García|González|Rodríguez|Fernández|López|Martínez|Sánchez|Pérez|Gómez|Martín|Jiménez|Ruiz|Hernández|Díaz|Moreno|Muñoz|Álvarez|Romero|Alonso|Gutiérrez|Navarro|Torres|Domínguez|Vázquez|Ramos|Gil|Ramírez|Serrano|Blanco|Molina|Morales|Suárez|Ortega|Delgado|Castro|Ortiz|Rubio|Marín|Sanz|Núñez|Iglesias|Medina|Garrido|Cortés|Castillo|Ibáñez|Peña|Zúñiga|Echeverría|Quiñones'),
    list('José|María|Antonio|Carmen|Juan|Ana|Manuel|Isabel|Francisco|Laura|Luis|Cristina|Javier|Marta|Miguel|Lucía|Carlos|Elena|Ángel|Paula|José Luis|María José|Juan Carlos|Ana María|Alejandro|Sofía|Andrés|Valentina|Diego|Camila|Ramón|Inés|Íñigo|Begoña|Jesús|Rocío|Sergio|Belén')],
  portuguese: [4, list('Silva|Santos|Oliveira|Souza|Rodrigues|Ferreira|Alves|Pereira|Lima|Gomes|Ribeiro|Carvalho|Almeida|Lopes|Soares|Fernandes|Vieira|Barbosa|Rocha|Dias|Nascimento|Andrade|Moreira|Nunes|Marques|Machado|Mendes|Freitas|Cardoso|Ramos|Gonçalves|Araújo|Conceição|Guimarães|Leitão|Simões|Magalhães'),
    list('João|Maria|António|Ana|Paulo|Francisca|Carlos|Beatriz|Pedro|Juliana|Lucas|Fernanda|Tiago|Mariana|Rafael|Camila|Bruno|Letícia|Luís|Inês|Rui|Sofia|Gonçalo|Catarina|Marcelo|Patrícia|José|Conceição|Vítor|Débora|Flávio|Cláudia')],
  italian: [5, list('Rossi|Russo|Ferrari|Esposito|Bianchi|Romano|Colombo|Ricci|Marino|Greco|Bruno|Gallo|Conti|De Luca|Mancini|Costa|Giordano|Rizzo|Lombardi|Moretti|Barbieri|Fontana|Santoro|Mariani|Rinaldi|Caruso|Ferrara|Galli|Martini|Leone|Longo|Gentile|Martinelli|Vitale|Lombardo|Serra|Coppola|De Santis|D\'Angelo|Marchetti|Dell\'Acqua|Lo Presti|Di Marco'),
    list('Marco|Giulia|Andrea|Francesca|Giuseppe|Chiara|Alessandro|Sara|Luca|Martina|Matteo|Valentina|Lorenzo|Elisa|Davide|Silvia|Simone|Federica|Nicola|Paola|Giovanni|Elena|Roberto|Laura|Pier Paolo|Maria Grazia|Niccolò|Ilaria|Tommaso|Beatrice|Gianluca|Ornella')],
  dutch: [4, list('Jansen|Visser|Bakker|Smit|Meijer|Mulder|Bos|Vos|Peters|Hendriks|Dekker|Brouwer|Dijkstra|Kok|Jacobs|Vermeulen|Willems|Hoekstra|Koster|Prins|Kuipers|Veenstra|Postma|Claes|Maes|Wouters|Goossens|Mertens|Peeters|Janssens'),
    list('Jan|Johanna|Pieter|Maria|Cornelis|Anneke|Hendrik|Marieke|Willem|Femke|Sander|Lotte|Jeroen|Sanne|Bram|Fleur|Thijs|Iris|Joost|Maaike|Ruben|Eline|Stijn|Lieke|Wouter|Anouk|Jelle|Roos')],
  nordic: [5, list('Hansen|Johansen|Olsen|Larsen|Andersen|Pedersen|Nilsen|Andersson|Johansson|Karlsson|Nilsson|Eriksson|Larsson|Olsson|Persson|Svensson|Gustafsson|Lindqvist|Lindström|Bergström|Sjöberg|Ångström|Åkesson|Øvergård|Sørensen|Jørgensen|Kjær|Mikkelsen|Virtanen|Korhonen|Mäkinen|Nieminen|Hämäläinen|Heikkilä|Järvinen|Jónsdóttir|Guðmundsson|Sigurðardóttir|Þórsson|Bjørnstad|Haugen'),
    list('Erik|Anna|Lars|Ingrid|Anders|Karin|Per|Kristina|Mikael|Elin|Olav|Astrid|Bjørn|Solveig|Søren|Mette|Jens|Kirsten|Åse|Øyvind|Matti|Aino|Juhani|Tuulikki|Pekka|Päivi|Gunnar|Sigríður|Freyja|Hákon|Bo-Erik|Lise-Lotte')],
  slavic: [6, list('Novák|Svoboda|Dvořák|Černý|Procházka|Kučera|Nowak|Kowalski|Wiśniewski|Wójcik|Kamińska|Lewandowska|Zieliński|Szymański|Ivanov|Petrova|Smirnov|Kuznetsova|Popov|Sokolova|Lebedev|Kozlova|Volkov|Morozova|Shevchenko|Kovalenko|Bondarenko|Tkachenko|Horvat|Kovačević|Babić|Marić|Jovanović|Petrović|Nikolić|Đorđević|Stojanović|Dimitrova|Georgiev|Todorova|Krajčí|Šimečka|Žižek|Kováč|Kranjc|Zupančič'),
    list('Jan|Anna|Petr|Eva|Jiří|Hana|Tomáš|Lenka|Piotr|Katarzyna|Krzysztof|Małgorzata|Andrzej|Agnieszka|Łukasz|Zofia|Alexei|Olga|Dmitry|Natalia|Sergey|Tatiana|Vladimir|Irina|Oleksandr|Yuliia|Mykola|Ivan|Ana|Marko|Jelena|Nikola|Milica|Stefan|Zorica|Đorđe|Željka|Miloš|Ivana')],
  chinese: [10, list('Wang|Li|Zhang|Liu|Chen|Yang|Huang|Zhao|Wu|Zhou|Xu|Sun|Ma|Zhu|Hu|Guo|He|Lin|Gao|Luo|Zheng|Liang|Xie|Tang|Deng|Feng|Han|Cao|Zeng|Peng|Xiao|Cai|Pan|Tian|Dong|Yuan|Yu|Ye|Jiang|Du|Su|Wei|Cheng|Lü|Ding|Shen|Ren|Lu|Yao|Lu|Cui|Zhong|Tan|Lau|Chan|Wong|Leung|Cheung|Hsu|Tsai|Chiang|Ouyang|E|Y'),
    list('Wei|Fang|Xiaoming|Jing|Lei|Min|Tao|Yan|Jun|Li|Qiang|Ying|Peng|Xin|Chao|Hong|Bo|Na|Hao|Xue|Jie|Ting|Yang|Lin|Xiaoyu|Zihan|Yifan|Jiayi|Ruoxi|Haoran|Xinyi|Zhiyuan|Mengyao|Yuxuan|Tianqi|Xiaozhou|Guang-Yu|Mei-Ling|Chih-Wei|Yi-Chun|Ka Wai|Siu Ming|Xi|Yu|Yi')],
  korean: [6, list('Kim|Lee|Park|Choi|Jung|Kang|Cho|Yoon|Jang|Lim|Han|Oh|Seo|Shin|Kwon|Hwang|Ahn|Song|Ryu|Hong|Jeon|Ko|Moon|Son|Yang|Bae|Baek|Heo|Nam|Noh|Ha|Joo|Woo|Ku|Min|Jin|Um'),
    list('Min-Jun|Seo-Yeon|Ji-Hoon|Soo-Jin|Hyun-Woo|Eun-Ji|Dong-Hyun|Yu-Jin|Sang-Hoon|Hye-Jin|Minjun|Jiwoo|Seoyeon|Haeun|Jihye|Hyunsoo|Youngmin|Sungho|Jaewon|Kyung Soo|Jin Ho|Mi Kyung|Young-Ae|Jung-Hwa|Byung Chul|Taehyung|Sua|Yejin|Gyeong-min|Chang-uk')],
  japanese: [5, list('Sato|Suzuki|Takahashi|Tanaka|Watanabe|Ito|Yamamoto|Nakamura|Kobayashi|Kato|Yoshida|Yamada|Sasaki|Yamaguchi|Matsumoto|Inoue|Kimura|Hayashi|Shimizu|Saito|Mori|Abe|Ikeda|Hashimoto|Ishikawa|Ogawa|Goto|Okada|Hasegawa|Fujita|Kondo|Endo|Aoki|Sakamoto|Murakami|Ōta|Kōno|Fukuda|Oe'),
    list('Haruto|Yui|Sota|Hina|Yuto|Rin|Ren|Sakura|Takumi|Misaki|Kenji|Yoko|Hiroshi|Keiko|Takashi|Naoko|Makoto|Yumi|Akira|Emi|Shin-ichi|Ken-ichi|Jun|Kazuo|Tomoko|Masahiro|Ayaka|Daisuke|Noriko|Shin\'ya')],
  vietnamese: [3, list('Nguyen|Tran|Le|Pham|Hoang|Phan|Vu|Dang|Bui|Do|Ho|Ngo|Duong|Ly|Nguyễn|Trần|Phạm|Võ|Đặng|Lê|Đỗ|Bùi'), list('Minh|Lan|Hung|Mai|Van Anh|Thi Hoa|Quoc Bao|Thanh Tung|Duc|Linh|Tuan|Thu Ha|Khanh|Ngoc|Phuong|Quang Minh|Thùy Dung|Hữu Phước|Đức|Thị Thanh')],
  indian: [6, list('Sharma|Patel|Singh|Kumar|Gupta|Reddy|Iyer|Nair|Menon|Rao|Das|Banerjee|Mukherjee|Chatterjee|Ghosh|Bose|Sen|Joshi|Kulkarni|Deshpande|Agarwal|Mehta|Shah|Desai|Verma|Mishra|Pandey|Tiwari|Srinivasan|Subramanian|Krishnamurthy|Ramachandran|Pillai|Chowdhury|Rahman|Hossain|Perera|Fernando|Wickramasinghe|Jayawardena|Thapa|Shrestha'),
    list('Raj|Priya|Amit|Anjali|Rahul|Sunita|Vijay|Deepa|Sanjay|Kavita|Arjun|Lakshmi|Ravi|Meera|Anil|Pooja|Suresh|Radha|Vikram|Nisha|Karthik|Divya|Sai Krishna|Aravind|Swati|Abhishek|Ishita|Manoj|Nandini|Venkata|K. R.|T. V.|Md. Abdul')],
  arabic: [4, list('Hassan|Ali|Khan|Ahmed|Mohamed|Ibrahim|Hussein|Mansour|Khalil|Haddad|Nasser|Saleh|Farouk|Aziz|Karimi|Hosseini|Ahmadi|Rezaei|Tehrani|Yılmaz|Kaya|Demir|Çelik|Şahin|Öztürk|Aydın|Cohen|Levi|Mizrahi|Ben-David|Bar-Yosef|Shapira|Katz|Abu-Salih|Ben Amor|Al Mansoori|El Idrissi|Boukhari|Benali'),
    list('Ahmed|Fatima|Mohammed|Aisha|Omar|Layla|Yusuf|Zainab|Khalid|Noor|Ali Reza|Maryam|Hossein|Leila|Reza|Mehmet|Ayşe|Emre|Zeynep|Burak|Elif|David|Noa|Yael|Tal|Eitan|Shira|Abd al-Rahman|Abdullah|Rania|Tariq|Hiba')],
  african: [4, list('Osei|Mensah|Boateng|Owusu|Asante|Okafor|Adeyemi|Okonkwo|Nwosu|Eze|Balogun|Adebayo|Ogunleye|Mwangi|Kamau|Otieno|Wanjiru|Odhiambo|Njoroge|Abebe|Tesfaye|Haile|Bekele|Dlamini|Nkosi|Mokoena|Van Wyk|Ndlovu|Moyo|Phiri|Banda|Diop|Ndiaye|Traoré|Diallo|Keïta|Ouédraogo|N\'Diaye|M\'Bala|Rakotomalala'),
    list('Kwame|Ama|Kofi|Akosua|Chinedu|Ngozi|Oluwaseun|Folake|Emeka|Adaeze|Tunde|Wanjiku|Kiprop|Achieng|Selam|Dawit|Hana|Thabo|Nomsa|Sipho|Lerato|Moussa|Aminata|Ibrahima|Mariama|Tendai|Chipo|Tomas|Esi')],
  greek: [2, list('Papadopoulos|Georgiou|Nikolaidis|Konstantinou|Vlachos|Karagiannis|Ioannidis|Alexopoulos|Dimitriadis|Stavrou|Nagy|Kovács|Tóth|Szabó|Horváth|Varga|Popescu|Ionescu|Dumitru|Popa|Stan|Kazlauskas|Bērziņš|Tamm|Saar'), list('Dimitris|Maria|Giorgos|Eleni|Nikos|Katerina|Yannis|Sofia|László|Zsófia|István|Ágnes|Gábor|Andrei|Ioana|Mihai|Elena|Jānis|Kristīne|Mart|Liis')],
};
const PARTICLES = { dutch: list('van der|van|van den|de|van de|ter|ten|te'), german: list('von|von der|zu|vom'), french: list('de|de la|du|le|d\''), spanish: list('de la|de|del|de los'), portuguese: list('da|de|dos|do|e'), italian: list('di|della|de|dal'), arabic: list('al-|el-|bin|ibn'), african: list('van der') };
const PARTICLE_SHARE = { dutch: 0.45, german: 0.1, french: 0.1, spanish: 0.06, portuguese: 0.12, italian: 0.06, arabic: 0.18, african: 0.04 };
const IRISH = list('O\'Brien|O\'Connor|O\'Neill|O\'Sullivan|O\'Malley|O’Rourke|Ó Súilleabháin|Ní Dhomhnaill|O’Hara|Mac an tSaoir|D\'Souza|D’Arcy');
const GROUPS = list('World Health Organization|The ATLAS Collaboration|The LHCb Collaboration|Planck Collaboration|IPCC|The Cancer Genome Atlas Research Network|European Food Safety Authority|OECD|UNESCO|National Research Council|The RECOVERY Collaborative Group|Event Horizon Telescope Collaboration|IceCube Collaboration|The Northern Rivers Consortium|Open Science Collaboration|The Human Soil Atlas Consortium|Committee on Harbour Safety|Ministry of Quiet Works|Gravel Working Group|LIGO Scientific Collaboration|The PENTA Study Group|NeuroMap Consortium|Statistics Netherlands|Deep Water Team|on behalf of the STORM investigators|Working Party on Tides|CMS Collaboration|US Preventive Services Task Force');
const NATIVE = {
  korean: [list('김|이|박|최|정|강|조|윤|장|임|한|오|서|신|권|황|안|송|류|홍|남궁'), list('민준|서연|지훈|수진|현우|은지|동현|유진|상훈|혜진|하은|준호|미경|영수|예린|솔|태윤|가람|보람|경아')],
  japanese: [list('佐藤|鈴木|高橋|田中|渡辺|伊藤|山本|中村|小林|加藤|吉田|山田|佐々木|早瀬|桐生|林|森|原|五十嵐|長谷川'), list('太郎|花子|健一|美咲|直人|葵|翔太|陽子|一郎|さくら|大輔|真理子|拓也|恵|悠|千尋')],
  chinese: [list('王|李|张|刘|陈|杨|黄|赵|吴|周|徐|孙|马|朱|胡|郭|何|林|高|罗|欧阳|司马'), list('伟|芳|晓明|静|磊|敏|涛|艳|军|丽|默然|晓舟|子涵|浩然|欣怡|志远|梦瑶|宇轩|国强|秀英')],
};
const ONSETS = list('b|br|d|dr|f|g|gr|h|j|k|kl|l|m|n|p|pr|r|s|sh|st|t|tr|v|w|y|z|ch|th|kh|zh|sk|sv|kr|bl');
const VOWELS = list('a|e|i|o|u|a|e|o|ai|ei|ou|ö|ü|é|á|ia|ie|ua');
const CODAS = list('n|r|l|s|m|k|t|nd|rt|ng|sz|ck|v|z|lm|rn|sk|ff|||||');
const ENDINGS = list('son|sen|ić|ski|ova|escu|wala|yan|idze|oğlu|ez|ini|etti|aux|ard|mann|berg|feld|stad|by|ton|ham|worth|ley|ford|quist|dottir|nen|nko|kar|murthy|poulos|akis|a|o|i|e|u');
const CULTURE_DRAW = Object.entries(CULTURES).map(([name, [weight]]) => [weight, name]);

export function syllables(r, count) { let out = ''; for (let i = 0; i < count; i += 1) out += r.pick(ONSETS) + r.pick(VOWELS) + (r.chance(0.45) ? r.pick(CODAS) : ''); return out; }
const invented = (r) => capital(syllables(r, r.int(1, 2)) + (r.chance(0.6) ? r.pick(ENDINGS) : ''));
const initial = (r) => r.pick('ABCDEFGHIJKLMNOPRSTVWZ') + '.';

// A person as in CSL-JSON. Without `latin`, a few are written in their own script.
export function person(r, { latin = true, script } = {}) {
  if (script || (!latin && r.chance(0.03))) {
    const [families, givens] = NATIVE[script || r.pick(['korean', 'japanese', 'chinese'])];
    return { family: r.pick(families), given: r.pick(givens) };
  }
  const culture = r.weighted(CULTURE_DRAW);
  const [, families, givens] = CULTURES[culture];
  let family = r.chance(0.22) ? invented(r) : r.pick(families);
  let given = r.chance(0.06) ? capital(syllables(r, 2)) : r.pick(givens);
  if (culture === 'english' && r.chance(0.07)) family = r.pick(IRISH);
  if (culture === 'spanish' && r.chance(0.4)) family = `${family}${r.pick([' ', '-', ' ', ' y '])}${r.pick(families)}`;
  else if (culture === 'portuguese' && r.chance(0.25)) family = `${r.pick(families)} ${family}`;
  else if (r.chance(0.03)) family = `${family}-${r.pick(families)}`;
  if (r.chance(0.3) && !/[ .]/.test(given) && !['korean', 'vietnamese', 'japanese'].includes(culture)) given += ` ${r.chance(0.88) ? initial(r) : r.pick(givens).split(' ')[0]}`;
  if (r.chance(0.06)) given = r.chance(0.5) ? initial(r) : `${initial(r)} ${initial(r)}`;
  if (r.chance(0.015)) given = `${initial(r)} ${initial(r)} ${initial(r)}`;
  if (r.chance(0.01)) given = `${initial(r)} ${given.split(' ')[0]}`;
  const out = { family, given };
  if (r.chance(PARTICLE_SHARE[culture] || 0.004)) out['non-dropping-particle'] = r.pick(PARTICLES[culture] || PARTICLES.dutch);
  if (r.chance(culture === 'english' ? 0.035 : 0.004)) out.suffix = r.pick(['Jr.', 'Jr.', 'III', 'Sr.', 'II', 'IV']);
  return out;
}

// Groups with and without "The"; half of them invented, so that their shape is learned.
const GROUP_WORDS = list('Ladder|Harbour|Soil|Sleep|River|Gravel|Open Data|Ocean|Climate|Rare Disease|Neutrino|Genome|Dark Matter|Early Childhood|Housing|Labour|Food|Malaria|Stroke|Sepsis|Asthma|Galaxy|Reef|Forest|Rail|Language Resources|Citizen Science|Trauma|Vaccine|Digital Rights|Metrology|Tides');
const GROUP_KINDS = ['World {w} Organization', '{x} Collaboration', '{x} Collaboration', '{x} Consortium', '{w} Consortium', 'International {w} Consortium', '{w} Working Group', '{x} Study Group', '{x} Investigators', '{x} Trial Investigators', '{w} Research Network', 'European {w} Agency', 'National {w} Council', 'Institute of {w}', '{w} Society', 'American {w} Association', '{x} Team', '{x} Project', '{w} Task Force', 'Department of {w}', 'Ministry of {w}', 'Royal Society of {w}', '{w} Foundation', 'Committee on {w}', '{x} Group', 'U.S. {w} Survey', '{x}'];
export const group = (r) => {
  let out = r.chance(0.5) ? r.pick(GROUPS) : r.pick(GROUP_KINDS).replace('{w}', () => r.pick(GROUP_WORDS)).replace('{x}', () => (r.chance(0.6) ? r.letters(r.int(3, 6), 'ABCDEGILMNOPRSTU') : capital(syllables(r, 2))));
  if (/^The /.test(out) && r.chance(0.4)) out = out.slice(4); else if (/(?:Collaboration|Consortium|Network|Group|Investigators|Team|Project|Force)$/.test(out) && !/^(?:The|on) /.test(out)) out = r.weighted([[6, out], [4, `The ${out}`], [1.2, `on behalf of the ${out}`], [0.8, `for the ${out}`], [0.6, `the ${out}`]]);
  return { literal: out };
};
export const isAsian = (p) => /[\p{Script=Han}\p{Script=Hangul}]/u.test(p.family || '');
export const particled = (p) => { const part = p['non-dropping-particle']; return part ? part + (/[-'’]$/.test(part) ? '' : ' ') : ''; };
export const plainName = (p) => p.literal || (isAsian(p) ? `${p.family}${p.given}` : `${p.given} ${particled(p)}${p.family}${p.suffix ? ` ${p.suffix}` : ''}`);
