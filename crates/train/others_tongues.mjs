// The same in German, French, Spanish, Korean, Japanese and Chinese. Slots as in others_words.mjs.
const lines = (text) => text.split('\n').map((s) => s.trim()).filter(Boolean);
// "Heading|Heading: layout" and the items below it, up to an empty line.
const sections = (text) => text.trim().split(/\n\s*\n/).map((block) => { const [head, ...items] = lines(block); const [, names, layout] = head.match(/^(.*): (\w+)$/); return [1, { headings: names.split('|'), layout, items, many: layout === 'plain' ? [1, 3] : [2, 9] }]; });

export const TONGUES = {
  de: { bio: lines(`
    Ich bin ⟨Professorin|Professor|wissenschaftliche Mitarbeiterin|Doktorand⟩ für {f} an der {S}. ⟨Meine Schwerpunkte sind {a1}, {a1} und {a1}.|Zuvor war ich bei {name} an der {S}.|⟩
    {me} ⟨studierte|lehrt|forscht⟩ {f} ⟨an der {S}|in {city}⟩ und ⟨promovierte {y} mit der Arbeit {q}.|leitet seit {y} das Projekt {q}.⟩`),
  sections: sections(`
    Aktuelles|Neuigkeiten|News: news
    Unser ⟨Artikel|Aufsatz|Beitrag⟩ {q} ⟨ist in {J} erschienen|wurde bei {V} angenommen⟩⟨.|!⟩
    ⟨Vortrag|Gastvortrag|Podiumsdiskussion⟩ {q} ⟨an der {S}|in {city}⟩⟨.|⟩
    {name} ⟨hat ihre Promotion abgeschlossen|verstärkt unser Team|erhält den Nachwuchspreis {y}⟩. ⟨Herzlichen Glückwunsch!|⟩
    Neu erschienen: [{T}]({url})

    Vorträge|Vorträge und Tagungen|Tagungsbeiträge: list
    {q}, ⟨Vortrag|Gastvortrag|Keynote|Antrittsvorlesung⟩, ⟨{S}|Tagung „{T}“, {S}⟩, {de}
    {de}: {q}, ⟨Workshop|Tagung|Ringvorlesung⟩ ⟨an der {S}|{city}⟩
    {T}. ⟨Vortrag im Kolloquium|Vortrag auf der Jahrestagung|Poster⟩, {S}, {city}, {de}.

    Lehre|Lehrveranstaltungen: list
    ⟨Seminar|Vorlesung|Übung|Proseminar|Hauptseminar|Kolloquium⟩⟨: |, ⟩{q2} (⟨WS|SS|WiSe|SoSe⟩ {y}⟨, {S}|, mit {name}|⟩)
    ⟨WS|SS⟩ {y}: {T}⟨ (Seminar)| (Vorlesung, 2 SWS)|⟩

    Lebenslauf|Werdegang|Ausbildung: list
    {yy}⟨:| ⟩ ⟨Promotion in {f}|Studium der {f}|Wissenschaftliche Mitarbeiterin|Juniorprofessor für {f}|Gastwissenschaftler⟩, {S}⟨, Betreuer: {name}|, Dissertation: {q}|⟩
    Seit {y} ⟨Professur für {f}|Akademischer Rat⟩ an der {S}

    Forschungsprojekte|Drittmittel|Preise und Stipendien: list
    {q}, ⟨DFG-Projekt|gefördert von der DFG|VolkswagenStiftung|BMBF⟩, {yy}⟨, {money}|, mit {name}|⟩
    ⟨Promotionsstipendium|Humboldt-Stipendium|Lehrpreis der {S}|Förderpreis⟩, {yy}

    Mitgliedschaften|Gutachtertätigkeit|Gremien: list
    ⟨Mitglied|Beirat|Vorstand|Mitherausgeber⟩, ⟨{J}|Deutsche Gesellschaft für {f}|Verband der {f}⟩⟨, seit {y}|⟩
    ⟨Gutachten|Gutachterin⟩ für {J}, {J} und {J}

    Betreute Arbeiten|Abschlussarbeiten|Medien: list
    {name}⟨: |, ⟩{q} (⟨Masterarbeit|Bachelorarbeit|Dissertation⟩, {y})
    ⟨Interview|Beitrag|Gespräch⟩ {q}, ⟨Deutschlandfunk|Die Zeit|FAZ|Süddeutsche Zeitung⟩, {de}

    Forschung|Kontakt|Schwerpunkte: plain
    Meine Forschung ⟨gilt|widmet sich⟩ {a1} und {a1} {of1}. ⟨Mein Buch {it} ist {y} erschienen.|Gemeinsam mit {name} untersuche ich {a1}.|⟩
    {a1} und {a1} {of1}
    Sprechstunde: ⟨Montag|Dienstag⟩ {9-16} Uhr, Raum {100-400}, {S}`) },
  fr: { bio: lines(`
    Je suis ⟨maître de conférences|professeure|doctorant|chargée de recherche⟩ en {f} à l'{S}. ⟨Mes recherches portent sur {a1} et {a1} {of1}.|J'ai soutenu ma thèse, {q}, en {y}.⟩
    {me} ⟨enseigne|travaille⟩ à {city}. ⟨Ancien élève de {S}, il étudie {a1}.|Elle dirige le projet {q}.⟩`),
  sections: sections(`
    Actualités|Nouvelles: news
    Notre article {q} ⟨est paru dans {J}|est accepté à {V}⟩⟨ !|.⟩
    ⟨Conférence|Séminaire|Exposé⟩ {q} à {S}.
    {name} ⟨rejoint l'équipe|a soutenu sa thèse⟩⟨. Félicitations !|.⟩

    Communications|Conférences invitées|Exposés: list
    {q}, ⟨séminaire|colloque|journée d'étude|conférence invitée⟩⟨ « {T} »|⟩, {S}, {fr}
    {fr} : {q}, ⟨colloque international|séminaire⟩, {city}
    {T}. Communication au colloque de {S}, {fr}.

    Enseignement|Enseignements: list
    ⟨Cours magistral|TD|Séminaire|TP⟩ : {T}, ⟨L1|L3|M1|M2⟩, {S}, {yy}
    {yy} : {T} (⟨{10-60} h|master|licence⟩)

    Parcours|Formation|Expérience: list
    {yy} : ⟨doctorat en {f}|post-doctorat|master de {f}|ATER|professeur⟩, {S}⟨, sous la direction de {name}|⟩
    ⟨Thèse|Mémoire⟩ : {q}, {S}, {y}. ⟨Jury : {names}.|⟩

    Projets|Financements|Prix et distinctions: list
    {q}, ⟨projet ANR|ERC|bourse de la région|financement CNRS⟩, {yy}⟨, {money}|, avec {name}|⟩
    ⟨Prix de thèse|Bourse d'excellence|Prix du jeune chercheur⟩, {S}, {y}

    Responsabilités|Encadrement|Dans les médias: list
    ⟨Membre du comité de rédaction|Relecteur⟩, {J}⟨, depuis {y}|⟩
    {name}, ⟨thèse|mémoire de master⟩ : {q}, {yy}
    ⟨Entretien|Tribune⟩ : {q}, ⟨Le Monde|Libération|France Culture⟩, {fr}

    Recherche|Thèmes de recherche|Contact: plain
    Mes travaux portent sur {a1} et {a1} {of1}. ⟨Avec {name}, j'étudie {a1}.|Mon livre, {it}, est paru en {y}.|⟩
    {A1}, {a1}, {a1}`) },
  es: { bio: lines(`
    Soy ⟨profesora titular|profesor|investigadora postdoctoral|doctorando⟩ de {f} en la {S}. ⟨Investigo {a1} y {a1} {of1}.|Mi tesis, {q}, fue dirigida por {name}.⟩
    {me} ⟨es doctora en {f}|enseña en la {S}⟩ y ⟨dirige el proyecto {q}|trabaja con {name}⟩.`),
  sections: sections(`
    Noticias|Novedades: news
    ⟨Nuestro|Mi⟩ artículo {q} ⟨fue aceptado en {V}|se publicó en {J}⟩.
    ¡{name} ⟨defendió su tesis|se une al grupo⟩!
    ⟨Charla|Conferencia⟩ {q} en la {S}.

    Ponencias|Conferencias|Presentaciones: list
    {q}, ⟨ponencia|conferencia invitada|seminario|póster⟩, ⟨{S}|Congreso Internacional de {f}, {S}⟩, {es}
    {es}: {q}. ⟨Jornadas de {f}|Seminario⟩, {city}

    Docencia|Cursos: list
    {T}, ⟨grado|máster|doctorado⟩, {S}, {yy}
    ⟨Profesor de|Ayudante en|Curso⟩ {f}, {S}, {yy}

    Formación|Experiencia|Trayectoria: list
    ⟨Doctorado en {f}|Licenciatura en {f}|Máster|Estancia posdoctoral⟩, {S}, {yy}⟨. Director: {name}|. Tesis: {q}|⟩
    {yy}: ⟨Profesora asociada|Investigador visitante⟩, {S}

    Proyectos|Becas y premios: list
    {q}, ⟨Ministerio de Ciencia|Plan Nacional|FONDECYT⟩, {yy}⟨. IP: {name}| ({money})|⟩
    ⟨Premio extraordinario de doctorado|Beca Fulbright|Beca FPU⟩, {yy}

    Dirección de tesis|En los medios|Gestión: list
    {name}, {q}, ⟨tesis doctoral dirigida|trabajo fin de máster⟩, {y}
    ⟨Entrevista|Columna⟩: {q}, ⟨El País|La Nación|Radio 3⟩, {es}
    ⟨Evaluador|Consejo editorial⟩: {J}, {J}

    Investigación|Líneas de investigación|Contacto: plain
    Mi investigación trata de {a1} y {a1} {of1}. ⟨Mi libro {it} salió en {y}.|⟩
    {A1} y {a1}`) },
  ko: { bio: lines(`
    {S0} {F0} ⟨교수|조교수|박사과정|연구원⟩입니다. ⟨{a1}와 {a1}에 관심이 있습니다.|지도교수는 {name} 교수님입니다.|⟩
    저는 {a1}을 연구합니다. ⟨{y}년에 {S0}에서 박사학위를 받았습니다.|학위논문은 {q}입니다.⟩`),
  sections: sections(`
    소식|새 소식|뉴스|공지: news
    {name} ⟨학생|박사⟩의 논문 {q}이 {V}에 ⟨게재 승인되었습니다|채택되었습니다|발표되었습니다⟩⟨.|! 🎉⟩
    {S0}에서 {q} ⟨초청 강연을 했습니다|주제로 세미나를 열었습니다⟩.
    {name} ⟨학생이 연구실에 합류했습니다|군이 최우수논문상을 받았습니다|박사가 졸업했습니다⟩.

    발표|초청 강연|학회 발표|강연: list
    {q}, ⟨초청 강연|세미나|포스터 발표|기조연설⟩, {S0}, {ymd}
    {ymd} ⟨|– ⟩{S0} {F0} ⟨콜로퀴움|특강⟩: {q}

    강의|담당 과목: list
    {y}년 ⟨1학기|2학기|봄|가을⟩: {F0}⟨ 개론| 특강|⟩⟨ ({S0})|⟩
    {F0} 입문, {S0}, {y}

    학력|경력|학력 및 경력: list
    {yy} ⟨|: ⟩{S0} {F0} ⟨박사|석사|학사|조교수|박사후연구원⟩⟨ (지도교수: {name})|⟩
    {S0}, ⟨연구교수|방문연구원⟩, {yy}

    수상|연구 과제|프로젝트: list
    ⟨최우수논문상|우수발표상|젊은연구자상⟩, ⟨{C} {y}|{S0}, {y}⟩
    {q}, 한국연구재단, {yy}⟨ (연구책임자)| (공동연구원: {name})|⟩

    연구실 구성원|학생|졸업생|학회 활동: list
    {name} (⟨박사과정|석사과정|석사 {y}|학부연구생⟩⟨, {a1}| → {company}|⟩)
    {name}, 석사학위논문: {q}, {y}
    ⟨편집위원|심사위원|운영위원⟩, ⟨{C} {yy}|한국{F0}회, {yy}⟩

    연구 분야|관심 분야|소개: plain
    {a1}, {a1}, {a1}
    {a1}와 {a1}의 관계를 연구합니다. ⟨최근에는 {name} 교수와 함께 {a1}를 다루고 있습니다.|⟩`) },
  ja: { bio: lines(`
    {S0}{F0}⟨教授|准教授|助教|博士課程⟩。⟨専門は{a1}と{a1}。|{y}年、{S0}で博士号を取得。|⟩
    {a1}を研究しています。⟨著書に『{T}』など。|指導教員は{name}先生です。⟩`),
  sections: sections(`
    お知らせ|ニュース|新着情報: news
    ⟨{name}さんの|⟩論文「{T}」が{V}に⟨採択されました|掲載されました⟩。
    {S0}で「{T}」と題して講演しました。
    {name}さんが⟨優秀発表賞を受賞しました|研究室に加わりました|学位を取得しました⟩。

    講演|招待講演|口頭発表: list
    「{T}」，⟨招待講演|シンポジウム|研究会|公開講座⟩，{S0}，{ymd}
    {ymd} {S0}{F0}セミナー「{T}」

    担当授業|教育|講義: list
    {F0}⟨概論|演習|特論|⟩（{S0}，{y}年度⟨前期|後期|⟩）
    {y}年度 {F0}⟨Ⅰ|Ⅱ|⟩

    学歴|経歴|略歴: list
    {y}年{1-12}月 {S0}⟨大学院博士課程修了|卒業|助教|准教授|特任研究員⟩
    {yy}⟨: | ⟩{S0} ⟨研究員|客員教授⟩

    受賞|外部資金|研究費|社会活動: list
    ⟨優秀論文賞|奨励賞|学生奨励賞⟩，⟨日本{F0}会|{C}⟩，{y}年
    科研費 ⟨基盤研究(C)|若手研究|基盤研究(B)⟩「{T}」（{yy}⟨，研究代表者|，分担者：{name}|⟩）
    ⟨編集委員|査読委員|理事⟩，日本{F0}会，{yy}

    メンバー|指導学生|メディア: list
    {name}（⟨博士課程|修士2年|学部4年|{y}年修了⟩⟨、{a1}|⟩）
    {name}「{T}」⟨修士論文|卒業論文⟩，{y}年度
    ⟨朝日新聞|NHK|毎日新聞⟩「{T}」{ymd}

    研究内容|研究テーマ|自己紹介: plain
    {a1}と{a1}の関係を⟨調べています|考えています⟩。⟨{name}氏との共同研究です。|⟩
    {a1}，{a1}，{a1}`) },
  zh: { bio: lines(`
    {S0}{F0}系⟨教授|副教授|讲师|博士生⟩，⟨主要研究{a1}和{a1}。|导师为{name}教授。|{y}年获{S0}博士学位。⟩
    我的研究方向是{a1}、{a1}。⟨欢迎对{a1}感兴趣的同学联系我。|曾在{company}实习。⟩`),
  sections: sections(`
    新闻|最新动态|消息: news
    ⟨我们的|{name}的⟩论文《{T}》被{V}⟨录用|接收|收录⟩⟨。|！🎉⟩
    应邀在{S0}作题为“{T}”的⟨报告|讲座⟩。
    祝贺{name}⟨获得国家奖学金|顺利通过博士论文答辩|入职{company}⟩！

    学术报告|邀请报告|会议报告: list
    “{T}”，⟨特邀报告|分会报告|学术讲座⟩，{S0}，{ymd}
    {ymd}，{S0}，《{T}》

    教学|讲授课程: list
    《{F0}⟨导论|原理|⟩》，⟨本科生|研究生⟩课程，{y}年⟨春|秋⟩
    {F0}，{S0}，{yy}

    教育背景|工作经历|个人简历: list
    {yy}⟨：|，| ⟩{S0}，⟨{F0}博士|{F0}硕士|博士后|讲师|副教授⟩⟨（导师：{name}）|⟩
    {y}.{1-12}–{y2}.{1-12} {S0}⟨本科|访问学者⟩

    科研项目|获奖|荣誉: list
    ⟨国家自然科学基金面上项目|国家社科基金|青年科学基金项目⟩，{T}，{yy}，⟨主持|参与|{20-90}万元⟩
    ⟨最佳论文奖|优秀博士论文|国家奖学金|教学成果奖⟩，⟨{C} {y}|{S0}，{y}⟩

    学生|团队成员|学术兼职: list
    {name}（⟨博士生|硕士生|{y}届⟩⟨，{a1}|，现就职于{company}|⟩）
    {name}，硕士论文：《{T}》，{y}
    ⟨审稿人|编委|程序委员⟩：{C}、{C}、{J}
    中国{F0}学会⟨会员|理事⟩，{yy}

    研究方向|研究兴趣|简介: plain
    {a1}、{a1}、{a1}
    主要关注{a1}与{a1}的关系，⟨近期工作与{name}合作完成。|相关成果发表于{J}、{C}等。⟩`) },
};
export const LOCAL = {
  ko: { S0: ['서울대학교', '한강대학교', '연세대학교', 'KAIST', '부산대학교', '고려대학교', '성균관대학교'], F0: ['정보과학', '국어국문학', '역사교육', '전자공학', '음향학', '사회학', '경제학'] },
  ja: { S0: ['東京大学', '湿原大学', '京都大学', '大阪大学', '早稲田大学', '北海道大学'], F0: ['情報学', '日本文学', '教育学', '音響学', '社会学', '言語学', '看護学'] },
  zh: { S0: ['清华大学', '江南大学', '北京大学', '复旦大学', '中国科学院', '浙江大学'], F0: ['计算机', '中文', '历史学', '经济学', '教育学', '声学'] },
};
