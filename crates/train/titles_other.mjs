// Titles in languages other than English.
import { list, capital } from './random.mjs';

const words = {
  de: { a: list('Gedächtnis|Bruch|Stimme|Raum|Grenze|Landschaft|Freiheit|Recht|Sprache|Klimawandel|Wasserwirtschaft|Bildung|Herrschaft|Erinnerung|Energiewende|Digitalisierung|Armut|Heimat|Lärm|Nebel|Brücken|Schulreform|Künstliche Intelligenz|Mittelstand|Arbeitslosigkeit|Briefkultur'), of: list('im Nationalsozialismus|in der Frühen Neuzeit|bei Kafka|im ländlichen Raum|an der Ostsee|nach 1945|in der Bundesrepublik|der Moderne|des Wartens|in der Grundschule|im 19. Jahrhundert|der Stadt|am Beispiel Hamburgs|im Mittelalter|bei Goethe'),
    t: ['{a} und {a} {of}', 'Zur {a} {of}', '{a}: Eine Studie zu {a} {of}', 'Das Problem der {a} {of}', 'Die {a} {of}. Eine Kulturgeschichte', 'Was heißt {a}?', '{a} als Medium', 'Zwischen {a} und {a}: Überlegungen zur {a} {of}', 'Beiträge zur {a} {of}', '{a} und {a}. Eine Geschichte der {a}', '{a} und {a}. Beiträge zur {a} {of}', 'Die {a} {of}. Ein Handbuch', '{a} {of}. Studien zu {a} und {a}', 'Das {a}. Versuch über die {a}', '{a}. Zur {a} {of}', 'Der Fährmann schweigt. Zur Poetik der {a}'] },
  fr: { a: list('la ville|le bruit|la mémoire|le silence|l\'enfance|la nation|le droit|la forêt|l\'eau|la frontière|le travail|la lecture|les archives|la ruralité|le climat|la peur|l\'écriture|les marchands|la santé|l\'intelligence artificielle'), of: list('au XVIII<sup>e</sup> siècle|en France|chez Proust|à Lyon|au Moyen Âge|dans les Alpes|au Sénégal|sous l\'Ancien Régime|en milieu scolaire|au Québec|depuis 1945'),
    t: ['{A} et {a} {of}', 'Penser {a} {of}', '{A} {of} : essai sur {a}', 'De {a} à {a}', 'Pour une histoire de {a} {of}', 'Qu\'est-ce que {a} ?', 'Cartographier {a}', '{A}, une approche comparée {of}', '{A}. Une histoire {of}', '{A} {of}. Essai sur {a}', 'Les usages de {a} {of} (1850-1914)'] },
  es: { a: list('la ciudad|la memoria|el exilio|la educación|el agua|la pobreza|la frontera|el derecho|la infancia|el paisaje|la violencia|el teatro|la migración|el ruido|la salud pública|el aprendizaje automático|la novela'), of: list('en América Latina|en la España contemporánea|en el siglo XIX|en Chile|de Borges|en la escuela|durante la pandemia|en el Perú|desde 1978|en Galdós'),
    t: ['{A} y {a} {of}', 'Hacia una historia de {a} {of}', '{A} {of}: una aproximación', '¿Qué es {a}?', 'Análisis de {a} {of}', 'Entre {a} y {a}: notas sobre {a} {of}', '{A} y {a}. Una historia {of}', '{A} {of}. Ensayos sobre {a}', 'Evaluación de {a} {of} mediante modelos mixtos'] },
  pt: { a: list('a cidade|a memória|o ensino|a saúde|a floresta|o trabalho|a água|a escravidão|o corpo|a leitura|o território|a desigualdade|a poesia|o aprendizado|o ruído'), of: list('no Brasil|na Amazônia|em Portugal|no século XX|em Machado de Assis|na escola básica|no Nordeste|durante a ditadura'), t: ['{A} e {a} {of}', 'Por uma história de {a} {of}', '{A} {of}: um estudo de caso', 'Avaliação de {a} {of}', 'O lugar de {a} {of}', '{A} e {a}. Uma leitura {of}', 'Entre {a} e {a}'] },
  it: { a: list('la città|il paesaggio|la memoria|il diritto|il viaggio|la scuola|l\'acqua|il silenzio|la lingua|il lavoro|la pittura|il rumore|l\'apprendimento'), of: list('nel Rinascimento|in Italia|a Venezia|nel Novecento|in Dante|dopo il 1945|nella scuola primaria|in Sicilia'), t: ['{A} e {a} {of}', 'Per una storia di {a} {of}', '{A} {of}. Un\'indagine', 'Sulle tracce di {a}', '{A} e {a}. Storia di un incontro', 'Note su {a} {of}', 'Tra {a} e {a}: riflessioni {of}'] },
  nl: { a: list('het geheugen|de stad|het water|de taal|het onderwijs|de grens|het landschap|de arbeid|het geluid|de ouderenzorg'), of: list('in Nederland|in de Gouden Eeuw|in Vlaanderen|na 1945|op de basisschool|bij Multatuli|langs de kust'), t: ['{A} en {a} {of}', 'Over {a} {of}', 'Een geschiedenis van {a} {of}', '{A} en {a}. Een geschiedenis {of}', '{A} {of}: een verkenning', 'Wat is {a}?'] },
};
const EAST = {
  zh: { a: list('时空图|深度学习|城市噪声|图神经网络|河流|唐代诗歌|乡村教育|货币政策|目标检测|多模态|知识图谱|近代报刊|土壤水分|联邦学习|碳排放|小学语文|慢性病|量子计算'), t: ['基于{a}的{a}研究', '{a}与{a}：以{a}为例', '面向{a}的{a}方法综述', '论{a}', '{a}中的{a}问题', '{a}对{a}的影响'] },
  ja: { a: list('湿原|音響|近代文学|深層学習|学校教育|地域社会|河川|自然言語処理|中世|看護|鳥の声|都市|漱石|高齢者|言語習得|量子|橋'), t: ['{a}における{a}の検討', '{a}と{a}', '{a}に関する研究', '{a}を用いた{a}の推定', '{a}論—{a}をめぐって—', '{a}を数える', '{a}とは何か'] },
  ko: { a: list('도시 소음|강|심층학습|노인 돌봄|근대 소설|지역 사회|초등 교육|물 관리|그래프 신경망|번역|기후 변화|부동산 정책|한국어 교육|청년 고용|음향|다리'), t: ['{a}에 관한 연구', '{a}와 {a}의 관계', '{a}을 이용한 {a} 예측', '{a}의 {a} 분석: {a}을 중심으로', '{a}이 {a}에 미치는 영향', '{a}란 무엇인가', '{a} 기반 {a} 모델의 설계 및 구현'] },
};
export const LANGUAGES = Object.keys(words);

export function otherTitle(r, language = r.pick(LANGUAGES)) {
  const from = words[language] || EAST[language];
  const title = r.pick(from.t).replace(/\{(a|A|of)\}/g, (all, key) => (key === 'A' ? capital(r.pick(from.a)) : r.pick(from[key])));
  return EAST[language] ? title : capital(title);
}
