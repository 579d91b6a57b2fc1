<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="help.usage"><source>Usage:</source><translation type="unfinished">用法：</translation></message>
<message id="help.options"><source>Options:</source><translation type="unfinished">选项：</translation></message>
<message id="help.commands"><source>Commands:</source><translation type="unfinished">命令：</translation></message>
<message id="help.examples"><source>Examples:</source><translation type="unfinished">示例：</translation></message>
<message id="help.example"><source>Example:</source><translation type="unfinished">示例：</translation></message>
<message id="help.required"><source>required</source><translation type="unfinished">必填</translation></message>
<message id="help.default"><source>default: {value}</source><translation type="unfinished">默认：{value}</translation></message>
<message id="help.version"><source>Show the version and exit.</source><translation type="unfinished">显示版本号并退出。</translation></message>
<message id="help.help"><source>Show this message and exit.</source><translation type="unfinished">显示此帮助并退出。</translation></message>
<message id="help.metavar.options"><source>OPTIONS</source><translation type="unfinished">选项</translation></message>
<message id="help.metavar.command"><source>COMMAND</source><translation type="unfinished">命令</translation></message>
<message id="help.metavar.args"><source>ARGS</source><translation type="unfinished">参数</translation></message>
<message id="help.metavar.directory"><source>DIRECTORY</source><translation type="unfinished">文件夹</translation></message>
<message id="help.metavar.project"><source>PROJECT</source><translation type="unfinished">项目</translation></message>
<message id="help.metavar.file"><source>FILE</source><translation type="unfinished">文件</translation></message>
<message id="help.metavar.code"><source>CODE</source><translation type="unfinished">代码</translation></message>
<message id="help.metavar.path"><source>PATH</source><translation type="unfinished">路径</translation></message>
<message id="help.metavar.lang"><source>LANG</source><translation type="unfinished">语言</translation></message>
<message id="help.metavar.id"><source>ID</source><translation type="unfinished">ID</translation></message>
<message id="help.metavar.text"><source>TEXT</source><translation type="unfinished">文本</translation></message>
<message id="help.metavar.name"><source>NAME</source><translation type="unfinished">名称</translation></message>
<message id="help.metavar.url"><source>URL</source><translation type="unfinished">网址</translation></message>
<message id="help.metavar.host"><source>HOST</source><translation type="unfinished">主机</translation></message>
<message id="help.metavar.term"><source>TERM</source><translation type="unfinished">术语</translation></message>
<message id="help.metavar.list"><source>LIST</source><translation type="unfinished">列表</translation></message>
<message id="help.metavar.integer_range"><source>INTEGER RANGE</source><translation type="unfinished">整数</translation></message>
<message id="help.metavar.classes"><source>CLASSES</source><translation type="unfinished">类别</translation></message>
<message id="help.metavar.lemma"><source>LEMMA</source><translation type="unfinished">词目</translation></message>
<message id="help.metavar.spoken"><source>SPOKEN</source><translation type="unfinished">读法</translation></message>
<message id="help.metavar.stem"><source>STEM</source><translation type="unfinished">词干</translation></message>
<message id="help.egiz"><source>Translate Kazakh, English and Chinese documents with a glossary that holds.</source><translation type="unfinished">翻译哈萨克语、英语和汉语文档，术语严格依照术语库。</translation></message>
<message id="help.egiz.2"><source>Without a command, egiz opens the window.</source><translation type="unfinished">不带命令时，egiz 会打开窗口。</translation></message>
<message id="help.egiz.data_dir"><source>Keep settings, models, glossaries and logs in this folder (a portable installation).</source><translation type="unfinished">将设置、模型、术语库和日志保存在此文件夹中（便携安装）。</translation></message>
<message id="help.open"><source>Open the window: PROJECT, else the last project, else a start screen with the sample.</source><translation type="unfinished">打开窗口：显示给定的项目；未给定时显示上次的项目；没有时显示带示例的开始界面。</translation></message>
<message id="help.open.sample"><source>Open the sample project: two real news texts in Kazakh.</source><translation type="unfinished">打开示例项目：两篇真实的哈萨克语新闻。</translation></message>
<message id="help.demo"><source>Draft the bundled documents from Kazakh into English with the glossary, and print a readable table.</source><translation type="unfinished">使用术语库将随附的文档从哈萨克语起草为英语，并打印易读的表格。</translation></message>
<message id="help.demo.out"><source>Folder for the XLIFF files.</source><translation type="unfinished">存放 XLIFF 文件的文件夹。</translation></message>
<message id="help.segment"><source>Divide FILE into segments: text, headings, numbers, addresses and handles.</source><translation type="unfinished">将文件切分为句段：正文、标题、数字、网址和用户名。</translation></message>
<message id="help.segment.2"><source>Positions are code points into the decoded text without a byte order mark; start and index count from 0.</source><translation type="unfinished">位置为解码后文本（不含字节顺序标记）中的码点；start 和 index 从 0 开始计数。</translation></message>
<message id="help.segment.3"><source>Your own rules (SRX 2.0, *.srx) in the folder "segmentation" of the settings come before ours.</source><translation type="unfinished">设置中 "segmentation" 文件夹里您自己的规则（SRX 2.0，*.srx）优先于内置规则。</translation></message>
<message id="help.segment.lang"><source>Language of the document: kk, en or zh (zh-Hans).</source><translation type="unfinished">文档的语言：kk、en 或 zh（zh-Hans）。</translation></message>
<message id="help.segment.json"><source>Print {{"segments": [{{index, start, end, text, kind}}]}}.</source><translation type="unfinished">输出 {{"segments": [{{index, start, end, text, kind}}]}}。</translation></message>
<message id="help.terms"><source>Find the glossary's terms in FILE, with their suffixes.</source><translation type="unfinished">在文件中查找术语库的术语及其词缀。</translation></message>
<message id="help.terms.2"><source>Lines count from 1 and end at \n, \r\n or \r; positions are code points within the line, from 0. Formulas of official news, which stand around terms, are listed apart.</source><translation type="unfinished">行号从 1 开始，以 \n、\r\n 或 \r 结束；位置为行内的码点，从 0 开始。官方新闻的固定表述可以包含术语，因此单独列出。</translation></message>
<message id="help.terms.lang"><source>Language of the text: kk, en or zh (zh-Hans).</source><translation type="unfinished">文本的语言：kk、en 或 zh（zh-Hans）。</translation></message>
<message id="help.terms.to"><source>Also name the term to write in this language.</source><translation type="unfinished">同时给出该语言中应写的术语。</translation></message>
<message id="help.terms.glossary"><source>Use this glossary file instead of the starter.</source><translation type="unfinished">使用此术语库文件，而不用初始术语库。</translation></message>
<message id="help.terms.nested"><source>Also list the terms inside longer ones.</source><translation type="unfinished">同时列出较长术语内部的术语。</translation></message>
<message id="help.terms.json"><source>Print {{"matches": [{{line, start, end, surface, concept, ...}}], "formulas": [...]}}.</source><translation type="unfinished">输出 {{"matches": [{{line, start, end, surface, concept, ...}}], "formulas": [...]}}。</translation></message>
<message id="help.draft"><source>Draft FILE with a local model, enforce the glossary, and write the aligned result.</source><translation type="unfinished">用本地模型起草文件的译文，强制采用术语库，并写出对齐结果。</translation></message>
<message id="help.draft.2"><source>Exit status: 0 done, 1 done with flagged segments, 2 refused, 130 interrupted (what was drafted is written).</source><translation type="unfinished">退出状态：0 完成，1 完成但有被标记的句段，2 拒绝，130 中断（已起草的内容会写入）。</translation></message>
<message id="help.draft.from"><source>Language of FILE: kk, en or zh.</source><translation type="unfinished">文件的语言：kk、en 或 zh。</translation></message>
<message id="help.draft.to"><source>Language to translate into.</source><translation type="unfinished">要译成的语言。</translation></message>
<message id="help.draft.glossary"><source>Use this glossary file instead of the starter.</source><translation type="unfinished">使用此术语库文件，而不用初始术语库。</translation></message>
<message id="help.draft.no_glossary"><source>Draft without a glossary.</source><translation type="unfinished">不使用术语库起草。</translation></message>
<message id="help.draft.model"><source>Model to use; `egiz models list` names them.</source><translation type="unfinished">要使用的模型；`egiz models list` 会列出全部模型。</translation></message>
<message id="help.draft.without_model"><source>Fill only what is certain: dates, and segments that are terms alone.</source><translation type="unfinished">只填写确定的内容：日期，以及整段就是术语的句段。</translation></message>
<message id="help.draft.out"><source>File to write: .xlf (XLIFF), .html, or the extension of FILE.</source><translation type="unfinished">要写入的文件：.xlf（XLIFF）、.html，或文件本身的扩展名。</translation></message>
<message id="help.draft.force"><source>Replace OUT where it is there already.</source><translation type="unfinished">若 --out 的文件已存在，则替换它。</translation></message>
<message id="help.draft.no_cache"><source>Ask the model also for what is known from before.</source><translation type="unfinished">以前已知的内容也重新询问模型。</translation></message>
<message id="help.draft.json"><source>Print one JSON object.</source><translation type="unfinished">输出一个 JSON 对象。</translation></message>
<message id="help.draft.profile"><source>Write in this style: CPC, Uyghur, en-GB, % and others, or one of your glossary's own. May be given again.</source><translation type="unfinished">按此文风书写：CPC、Uyghur、en-GB、% 等，或您术语库中自定义的配置。可多次给出。</translation></message>
<message id="help.new"><source>Make PROJECT (an .egiz file) with the documents FILE... in it.</source><translation type="unfinished">用给定的各个文件创建项目（.egiz 文件）。</translation></message>
<message id="help.new.2"><source>A folder is read with its subfolders, without hidden files and projects; what Egiz does not read is left out and listed. Of FILE - the text comes from standard input, plain or HTML: it is cleaned, and becomes a document beside PROJECT. A project that is there already is never replaced. Exit status: 0 done, 2 refused.</source><translation type="unfinished">文件夹连同子文件夹一并读取，不含隐藏文件和项目；Egiz 不能读取的会略过并列出。若以 - 代替文件，则从标准输入读取文本（纯文本或HTML）：文本经清理后，成为项目旁边的一个文档。绝不会替换已有的项目。退出状态：0 完成，2 拒绝。</translation></message>
<message id="help.new.from"><source>Language of the documents: kk, en or zh.</source><translation type="unfinished">文档的语言：kk、en 或 zh。</translation></message>
<message id="help.new.to"><source>Languages to translate into.</source><translation type="unfinished">要译成的各种语言。</translation></message>
<message id="help.new.name"><source>Name of the project; the file's name where it is not given.</source><translation type="unfinished">项目名称；未给定时用文件名。</translation></message>
<message id="help.new.json"><source>Print one JSON object.</source><translation type="unfinished">输出一个 JSON 对象。</translation></message>
<message id="help.new.profile"><source>Switch on a style profile: CPC, Uyghur, en-GB, % and others. May be given again.</source><translation type="unfinished">启用文风配置：CPC、Uyghur、en-GB、% 等。可多次给出。</translation></message>
<message id="help.new.with"><source>Also read the hidden text or the comments of office documents. May be given again.</source><translation type="unfinished">同时读取办公文档中的隐藏文字或批注。可多次给出。</translation></message>
<message id="help.count"><source>Count FILE...: documents, all documents of a folder, and projects, together.</source><translation type="unfinished">统计给定的各个文件：文档、文件夹中的全部文档以及项目，合并计数。</translation></message>
<message id="help.count.2"><source>Words are for Kazakh and English (hyphenated ones are one), characters for Chinese. A repetition is a segment whose whole text came before; matches are with confirmed segments of a project.</source><translation type="unfinished">词数用于哈萨克语和英语（带连字符的算一个词），字符数用于汉语。重复是指整段文字在前面出现过的句段；匹配是指与项目中已确认的句段匹配。</translation></message>
<message id="help.count.3"><source>A folder is read with its subfolders, without hidden files and projects. What cannot be read is listed and the rest counted. Exit status: 0 done, 2 refused (nothing could be read).</source><translation type="unfinished">文件夹连同子文件夹一起读取，不含隐藏文件和项目。无法读取的会列出，其余照常统计。退出状态：0 完成，2 拒绝（什么也没能读取）。</translation></message>
<message id="help.count.from"><source>Language of the documents: kk, en or zh; what each says or its letters tell by default.</source><translation type="unfinished">文档的语言：kk、en 或 zh；默认依文档自身的说明或文字判断。</translation></message>
<message id="help.count.project"><source>Show what matches the confirmed segments of this project.</source><translation type="unfinished">显示与此项目已确认句段匹配的内容。</translation></message>
<message id="help.count.to"><source>Only segments confirmed in this language match.</source><translation type="unfinished">仅匹配已在此语言中确认的句段。</translation></message>
<message id="help.count.json"><source>Print one JSON object.</source><translation type="unfinished">输出一个 JSON 对象。</translation></message>
<message id="help.update"><source>Put FILE, a new version, in the place of the document of that name in PROJECT.</source><translation type="unfinished">用新版本文件替换项目中同名的文档。</translation></message>
<message id="help.update.2"><source>Segments with the same text keep their translations, also where they moved. Changed ones begin anew, with the old translation as a candidate. The old version stays in the project's file, and undo brings it back.</source><translation type="unfinished">文字相同的句段保留译文，位置移动了也一样。有改动的句段重新开始，旧译文留作候选。旧版本保留在项目文件中，撤销即可恢复。</translation></message>
<message id="help.update.3"><source>A project that is open elsewhere is refused. Exit status: 0 done, 2 refused.</source><translation type="unfinished">项目若在别处打开则拒绝。退出状态：0 完成，2 拒绝。</translation></message>
<message id="help.update.document"><source>The document of the project that FILE is a new version of.</source><translation type="unfinished">项目中的文档，给定文件是它的新版本。</translation></message>
<message id="help.update.json"><source>Print one JSON object.</source><translation type="unfinished">输出一个 JSON 对象。</translation></message>
<message id="help.export"><source>Export PROJECT, also while a window has it open.</source><translation type="unfinished">导出项目，窗口正打开着该项目时也可以。</translation></message>
<message id="help.export.2"><source>The file is checked and written beside before it replaces an older one. Exit status: 0 done, 1 done with flagged segments, 2 refused.</source><translation type="unfinished">文件先写在旁边并经过检查，然后才替换旧文件。退出状态：0 完成，1 完成但有被标记的句段，2 拒绝。</translation></message>
<message id="help.export.out"><source>File to write; its extension chooses: .xlf, .tmx, .html, .tsv, .jsonl, or the document's own.</source><translation type="unfinished">要写入的文件；由扩展名决定类型：.xlf、.tmx、.html、.tsv、.jsonl，或文档自身的扩展名。</translation></message>
<message id="help.export.aligned"><source>Source beside target, also where the document itself is an .html or .xlf file.</source><translation type="unfinished">原文与译文并列写出，即使文档本身就是 .html 或 .xlf 文件。</translation></message>
<message id="help.export.xliff"><source>Write a new XLIFF of this version.</source><translation type="unfinished">写出此版本的新 XLIFF 文件。</translation></message>
<message id="help.export.targets"><source>Languages; all of the project by default.</source><translation type="unfinished">语言；默认为项目的全部语言。</translation></message>
<message id="help.export.document"><source>One document of the project; all by default.</source><translation type="unfinished">项目中的一个文档；默认为全部。</translation></message>
<message id="help.export.force"><source>Replace a file that Egiz did not write, or that was changed since.</source><translation type="unfinished">替换并非由 Egiz 写入、或此后被改动过的文件。</translation></message>
<message id="help.glossary.export.force"><source>Replace a file that Egiz did not write, or that was changed since.</source><translation type="unfinished">替换并非由 Egiz 写入、或此后被改动过的文件。</translation></message>
<message id="help.export.json"><source>Print one JSON object.</source><translation type="unfinished">输出一个 JSON 对象。</translation></message>
<message id="help.export.review"><source>A table for a reviewer, .docx or .xlsx, that egiz review takes back.</source><translation type="unfinished">供审校者使用的表格（.docx 或 .xlsx），可由 egiz review 导回。</translation></message>
<message id="help.review"><source>Compare FILE, review tables that came back as DOCX or XLSX, with PROJECT.</source><translation type="unfinished">将寄回的 DOCX 或 XLSX 审校表（文件）与项目比对。</translation></message>
<message id="help.review.2"><source>Tracked changes count as accepted. What two reviewers changed differently, or what was changed in the project since, is in conflict and never taken over here: the window offers it. What cannot be placed is listed.</source><translation type="unfinished">修订标记视为已接受。两位审校者改得不同，或项目中此后已改动的内容视为冲突，此处绝不导入，由窗口提供选择。无法对应的内容会列出。</translation></message>
<message id="help.review.3"><source>Exit status: 0 done, 1 something is in conflict or not placed, 2 refused.</source><translation type="unfinished">退出码：0 完成，1 有冲突或无法对应的内容，2 被拒绝。</translation></message>
<message id="help.review.accept"><source>Take over all changes that are not in conflict; none only lists them.</source><translation type="unfinished">导入所有无冲突的改动；none 只列出。</translation></message>
<message id="help.review.typography"><source>With --accept all, also what differs only in typography.</source><translation type="unfinished">与 --accept all 合用时，也导入仅排版不同之处。</translation></message>
<message id="help.review.json"><source>Print one JSON object and nothing else.</source><translation type="unfinished">只输出一个 JSON 对象。</translation></message>
<message id="help.queries"><source>List the questions to the client in PROJECT, write them as a sheet, or take over the answers.</source><translation type="unfinished">列出项目中向客户提出的问题，写成问题单，或导入答复。</translation></message>
<message id="help.queries.2"><source>Exit status: 0 done, 1 questions are open or an answer could not be placed, 2 refused.</source><translation type="unfinished">退出码：0 完成，1 尚有未答问题或无法对应的答复，2 被拒绝。</translation></message>
<message id="help.queries.out"><source>Write the open questions to .docx or .xlsx.</source><translation type="unfinished">将未答问题写入 .docx 或 .xlsx。</translation></message>
<message id="help.queries.import"><source>Take over the answers of a sheet that came back; may be given again.</source><translation type="unfinished">导入寄回问题单中的答复；可多次给出。</translation></message>
<message id="help.queries.ask"><source>Ask a question about the segment of --segment.</source><translation type="unfinished">就 --segment 所指句段提问。</translation></message>
<message id="help.queries.segment"><source>The segment asked about, by number.</source><translation type="unfinished">所问句段的序号。</translation></message>
<message id="help.queries.proposal"><source>How the source should read.</source><translation type="unfinished">原文应如何改写。</translation></message>
<message id="help.queries.recipient"><source>Who is asked.</source><translation type="unfinished">向谁提问。</translation></message>
<message id="help.queries.close"><source>Close the open questions about the segment of --segment.</source><translation type="unfinished">关闭 --segment 所指句段的未答问题。</translation></message>
<message id="help.queries.all"><source>Write answered questions too.</source><translation type="unfinished">也写入已答复的问题。</translation></message>
<message id="help.queries.force"><source>Replace a file that Egiz did not write, or that was changed since.</source><translation type="unfinished">替换并非由 Egiz 写出或此后被改动的文件。</translation></message>
<message id="help.queries.json"><source>Print one JSON object and nothing else.</source><translation type="unfinished">只输出一个 JSON 对象。</translation></message>
<message id="help.comments"><source>List the comments in PROJECT in their threads; begin, answer, resolve or reopen a thread.</source><translation type="unfinished">按讨论列出项目中的批注；新建、回复、解决或重新打开批注。</translation></message>
<message id="help.comments.2"><source>Exit status: 0 done, 1 the list has open threads, 2 refused.</source><translation type="unfinished">退出码：0 完成，1 列表中有未解决的批注，2 被拒绝。</translation></message>
<message id="help.comments.segment"><source>This segment alone, by number.</source><translation type="unfinished">仅此句段，按序号。</translation></message>
<message id="help.comments.say"><source>Begin a thread at --segment, or answer --thread.</source><translation type="unfinished">在 --segment 处新建批注，或回复 --thread。</translation></message>
<message id="help.comments.thread"><source>The thread at --segment, by its key, which --json prints.</source><translation type="unfinished">--segment 处的批注，用 --json 输出的键指定。</translation></message>
<message id="help.comments.to"><source>The target that a new thread is about.</source><translation type="unfinished">新批注所针对的译文语言。</translation></message>
<message id="help.comments.resolve"><source>Settle the thread of --thread.</source><translation type="unfinished">解决 --thread 所指的批注。</translation></message>
<message id="help.comments.reopen"><source>Open the thread of --thread again.</source><translation type="unfinished">重新打开 --thread 所指的批注。</translation></message>
<message id="help.comments.json"><source>Print one JSON object and nothing else.</source><translation type="unfinished">只输出一个 JSON 对象。</translation></message>
<message id="help.align"><source>Align two versions of a document, sentence by sentence, and write them as a translation memory or a project.</source><translation type="unfinished">逐句对齐文档的两个版本，并写为翻译记忆库或项目。</translation></message>
<message id="help.align.2"><source>Lengths, numbers, terms of the glossary, names and words alike decide; each link says how sure it is, and the unsure ones are listed. A project (.egiz) has the segments of the first FILE with those of the second as translations, the unsure ones flagged, and can be exported in the format of the first. --model has an installed model draft what is doubtful, which takes longer. Exit status: 0 done, 1 done with unsure links, 2 refused.</source><translation type="unfinished">依据长度、数字、术语库术语、名称和相似的词；每个对应关系都注明可信度，并列出不确定的。项目（.egiz）包含第一个文件的句段，并以第二个文件的句段作为译文，不确定的会加标记，可按第一个文件的格式导出。--model 让已安装的模型翻译存疑之处，耗时较长。退出状态：0 完成，1 完成但有不确定的对应关系，2 拒绝。</translation></message>
<message id="help.align.from"><source>Language of the first FILE.</source><translation type="unfinished">第一个文件的语言。</translation></message>
<message id="help.align.to"><source>Language of the second FILE.</source><translation type="unfinished">第二个文件的语言。</translation></message>
<message id="help.align.out"><source>File to write; its extension chooses: .tmx, .tsv or .egiz.</source><translation type="unfinished">要写入的文件；由扩展名决定类型：.tmx、.tsv 或 .egiz。</translation></message>
<message id="help.align.third"><source>Another version, aligned with the first, for .egiz.</source><translation type="unfinished">与第一个版本对齐的另一个版本，用于 .egiz。</translation></message>
<message id="help.align.third_language"><source>Language of the version of --third.</source><translation type="unfinished">--third 版本的语言。</translation></message>
<message id="help.align.model"><source>Ask an installed model about doubtful places.</source><translation type="unfinished">向已安装的模型询问存疑之处。</translation></message>
<message id="help.align.glossary"><source>Use this glossary file instead of the starter.</source><translation type="unfinished">使用此术语库文件，而不用初始术语库。</translation></message>
<message id="help.align.sure"><source>Leave out the links that a person should look at.</source><translation type="unfinished">不写入需要人工查看的对应关系。</translation></message>
<message id="help.align.force"><source>Replace the file of --out where it is there already.</source><translation type="unfinished">若 --out 的文件已存在，则替换它。</translation></message>
<message id="help.align.json"><source>Print one JSON object.</source><translation type="unfinished">输出一个 JSON 对象。</translation></message>
<message id="help.waive"><source>Waive the errors of flagged segments in PROJECT, with a reason, so that they can be marked as approved (final).</source><translation type="unfinished">写明理由，豁免项目中有标记的句段的错误，使其可以定稿。</translation></message>
<message id="help.waive.2"><source>A working copy can be exported without any waiver. Exit status: 0 done, 1 something is still flagged, 2 refused.</source><translation type="unfinished">工作副本无需豁免即可导出。退出状态：0 完成，1 仍有标记，2 被拒绝。</translation></message>
<message id="help.waive.to"><source>Language of the targets.</source><translation type="unfinished">译文语言。</translation></message>
<message id="help.waive.segments"><source>Segments by number; all flagged ones by default.</source><translation type="unfinished">按编号指定句段；默认为全部有标记的句段。</translation></message>
<message id="help.waive.reason"><source>Why; it is kept with your name and the time.</source><translation type="unfinished">理由；与您的姓名和时间一并保存。</translation></message>
<message id="help.waive.by"><source>Your name; that of your settings where it is not given.</source><translation type="unfinished">您的姓名；未给出时用设置中的姓名。</translation></message>
<message id="help.waive.undo"><source>Take waivers back instead.</source><translation type="unfinished">改为撤回豁免。</translation></message>
<message id="help.waive.list"><source>Show what is waived, and change nothing.</source><translation type="unfinished">显示已豁免的内容，不作改动。</translation></message>
<message id="help.waive.final"><source>Mark what is confirmed and has no open error as approved (final).</source><translation type="unfinished">将已确认且没有未豁免错误的句段标记为已批准（定稿）。</translation></message>
<message id="help.waive.json"><source>Print one JSON object and nothing else.</source><translation type="unfinished">只输出一个 JSON 对象。</translation></message>
<message id="help.glossary"><source>List, import, export and extend glossaries; show and take back their changes.</source><translation type="unfinished">列出、导入、导出和扩充术语库；查看和撤销其更改。</translation></message>
<message id="help.glossary.add"><source>Add one concept with terms in two or three languages.</source><translation type="unfinished">添加一个概念，附两种或三种语言的术语。</translation></message>
<message id="help.glossary.add.2"><source>Exit status: 0 done, 2 refused.</source><translation type="unfinished">退出状态：0 完成，2 拒绝。</translation></message>
<message id="help.glossary.add.3"><source>JSON: {{"glossary", "concept": {{...}} as in "list NAME", "revision"}}.</source><translation type="unfinished">JSON：{{"glossary", "concept": {{...}}（同 "list 名称"）, "revision"}}。</translation></message>
<message id="help.glossary.add.kk"><source>Kazakh term.</source><translation type="unfinished">哈萨克语术语。</translation></message>
<message id="help.glossary.add.en"><source>English term.</source><translation type="unfinished">英语术语。</translation></message>
<message id="help.glossary.add.zh"><source>Chinese term (simplified).</source><translation type="unfinished">汉语术语（简体）。</translation></message>
<message id="help.glossary.add.kind"><source>What the term names.</source><translation type="unfinished">术语所指称的事物种类。</translation></message>
<message id="help.glossary.add.enforce"><source>How binding the term is: required and flagged, chosen where a draft has it, or only shown.</source><translation type="unfinished">术语的约束力：must 必须采用，否则标记；prefer 草稿中有则选用；inform 仅作显示。</translation></message>
<message id="help.glossary.add.id"><source>The concept's id; else made from the first term.</source><translation type="unfinished">概念的标识；未给定时由第一个术语生成。</translation></message>
<message id="help.glossary.add.note"><source>Where the term comes from, or when it is used.</source><translation type="unfinished">术语的出处，或何时使用。</translation></message>
<message id="help.glossary.add.replace"><source>Replace a concept that has this id.</source><translation type="unfinished">替换具有此标识的概念。</translation></message>
<message id="help.glossary.add.into"><source>Glossary to write to: a name or an .egizterms file.</source><translation type="unfinished">要写入的术语库：名称或 .egizterms 文件。</translation></message>
<message id="help.glossary.add.json"><source>Print one JSON object and nothing else.</source><translation type="unfinished">仅输出一个 JSON 对象。</translation></message>
<message id="help.glossary.export"><source>Write a glossary to a file: your own (the starter while you have none), or the one named.</source><translation type="unfinished">将术语库写入文件：您自己的术语库（尚无时为初始术语库），或指定的术语库。</translation></message>
<message id="help.glossary.export.2"><source>The kind of file goes by the name: a table, a workbook, or TBX. What is exported can be imported again without loss. Exit status: 0 done, 2 refused.</source><translation type="unfinished">文件类型由文件名决定：表格、工作簿或 TBX。导出的内容可以无损地重新导入。退出状态：0 完成，2 拒绝。</translation></message>
<message id="help.glossary.export.3"><source>JSON: {{"path", "concepts"}}.</source><translation type="unfinished">JSON：{{"path", "concepts"}}。</translation></message>
<message id="help.glossary.export.out"><source>A .csv, .tsv, .xlsx or .tbx file.</source><translation type="unfinished">.csv、.tsv、.xlsx 或 .tbx 文件。</translation></message>
<message id="help.glossary.export.glossary"><source>Which one; your own where it is not given.</source><translation type="unfinished">哪一个术语库；未给定时为您自己的。</translation></message>
<message id="help.glossary.export.dialect"><source>Of TBX: version 3 Basic or Core in the style DCA or DCT (basic-dca where not given), or 2008.</source><translation type="unfinished">TBX 的方言：第 3 版 Basic 或 Core，DCA 或 DCT 样式（未给定时为 basic-dca），或 2008。</translation></message>
<message id="help.glossary.export.json"><source>Print one JSON object and nothing else.</source><translation type="unfinished">仅输出一个 JSON 对象。</translation></message>
<message id="help.glossary.import"><source>Import FILE (.csv, .tsv, .xlsx, .tbx, .utx or .egizterms) into a glossary, whole or not at all.</source><translation type="unfinished">将文件（.csv、.tsv、.xlsx、.tbx、.utx 或 .egizterms）导入术语库，要么全部导入，要么完全不导入。</translation></message>
<message id="help.glossary.import.2"><source>A concept with an id that is there already is replaced; others stay. A list needs a row of headings with at least two languages (kk, en, zh).</source><translation type="unfinished">标识已存在的概念会被替换，其他概念保持不变。列表需要一行标题，其中至少有两种语言（kk、en、zh）。</translation></message>
<message id="help.glossary.import.3"><source>With --map, --preset, --preview or several files, a list is read row by row: columns by their headings or by what stands in them, several terms in a cell divided, and each row is new, changed, conflicting, duplicate or refused. The rows of the accepted classes are taken, as one change. Exit status: 0 done, 2 refused.</source><translation type="unfinished">使用 --map、--preset、--preview 或给出多个文件时，列表逐行读取：按标题或内容识别各列，拆分一个单元格中的多个术语，每行归为新增、已更改、冲突、重复或拒绝。所接受类别的行作为一次更改导入。退出状态：0 完成，2 拒绝。</translation></message>
<message id="help.glossary.import.4"><source>Several files (or --join) are joined: a kk-en and a kk-zh list become concepts in three languages. --map, --preset and --sheet may stand several times, for one file after the other; one alone is for all. Progress goes to standard error where that is a terminal; Ctrl+C leaves the glossary as it was.</source><translation type="unfinished">多个文件（或 --join）会合并：一个 kk-en 列表与一个 kk-zh 列表合成三语概念。--map、--preset 和 --sheet 可以多次给出，依次对应各个文件；只给一次则用于全部文件。标准错误是终端时在其上显示进度；按 Ctrl+C 时术语库保持原样。</translation></message>
<message id="help.glossary.import.5"><source>JSON: {{"glossary", "added": [ids], "changed": [ids], "unchanged": [ids], "ignored_columns": [headings]}}; row by row also "counts": {{class: number}}, "columns": [{{"file", "column", "heading", "is"}}], "warnings" and "rows": [{{"file", "row", "class", "concept", "terms": [{{"language", "text", "status"}}], "note", "split", "reasons": [sentences]}}] ("rows" only with --preview, else those left out).</source><translation type="unfinished">JSON：{{"glossary", "added": [标识], "changed": [标识], "unchanged": [标识], "ignored_columns": [标题]}}；逐行读取时还有 "counts": {{类别: 数量}}、"columns": [{{"file", "column", "heading", "is"}}]、"warnings" 和 "rows": [{{"file", "row", "class", "concept", "terms": [{{"language", "text", "status"}}], "note", "split", "reasons": [句子]}}]（带 --preview 时 "rows" 含所有行，否则只含未导入的行）。</translation></message>
<message id="help.glossary.import.into"><source>Glossary to write to: a name or an .egizterms file.</source><translation type="unfinished">要写入的术语库：名称或 .egizterms 文件。</translation></message>
<message id="help.glossary.import.join"><source>Another list to join with the first, as if it stood beside it.</source><translation type="unfinished">与第一个列表合并的另一个列表，如同并列给出。</translation></message>
<message id="help.glossary.import.map"><source>What the columns are, as kk=A,en=English; or auto.</source><translation type="unfinished">各列的含义，如 kk=A,en=English；或 auto。</translation></message>
<message id="help.glossary.import.preset"><source>Columns as they were saved under this name.</source><translation type="unfinished">以此名称保存的列设置。</translation></message>
<message id="help.glossary.import.save_preset"><source>Save the columns under a name.</source><translation type="unfinished">以某个名称保存列设置。</translation></message>
<message id="help.glossary.import.sheet"><source>Sheet of a workbook; else the first that holds something.</source><translation type="unfinished">工作簿中的工作表；未给定时为第一个非空工作表。</translation></message>
<message id="help.glossary.import.headings"><source>Row of the headings; 0 where there are none.</source><translation type="unfinished">标题所在的行；没有标题时为 0。</translation></message>
<message id="help.glossary.import.preview"><source>Show what each row would do, and change nothing.</source><translation type="unfinished">显示每一行会产生的结果，不作任何更改。</translation></message>
<message id="help.glossary.import.accept"><source>Rows to take: new, changed, conflicting.</source><translation type="unfinished">要导入的行：new（新增）、changed（已更改）、conflicting（冲突）。</translation></message>
<message id="help.glossary.import.rows"><source>Only these rows, as 3,7-9 (of the accepted classes).</source><translation type="unfinished">仅这些行，如 3,7-9（限于所接受的类别）。</translation></message>
<message id="help.glossary.import.conflicts"><source>What an accepted row in conflict does: its terms join the concept, or make one of their own.</source><translation type="unfinished">所接受的冲突行如何处理：admit 将其术语并入该概念，separate 另立概念。</translation></message>
<message id="help.glossary.import.kind"><source>What the term names.</source><translation type="unfinished">术语所指称的事物种类。</translation></message>
<message id="help.glossary.import.enforce"><source>How binding the term is: required and flagged, chosen where a draft has it, or only shown.</source><translation type="unfinished">术语的约束力：must 必须采用，否则标记；prefer 草稿中有则选用；inform 仅作显示。</translation></message>
<message id="help.glossary.import.json"><source>Print one JSON object and nothing else.</source><translation type="unfinished">仅输出一个 JSON 对象。</translation></message>
<message id="help.glossary.history"><source>Show the changes of a glossary, the newest first: when, by whom, what became of which concepts.</source><translation type="unfinished">显示术语库的更改，最新的在前：何时、何人、对哪些概念做了什么。</translation></message>
<message id="help.glossary.history.2"><source>NAME is a name or an .egizterms file; your own where it is not given. Exit status: 0 done, 2 refused.</source><translation type="unfinished">名称是术语库的名称或 .egizterms 文件；不给出时为您自己的术语库。退出状态：0 完成，2 拒绝。</translation></message>
<message id="help.glossary.history.3"><source>JSON: {{"glossary", "revision", "changes": [{{"revision", "time", "what", "author", "concepts": [ids], "undone", "undoes"}}]}}; "undoes" is the revision that an undo or a redo speaks of, else 0.</source><translation type="unfinished">JSON：{{"glossary", "revision", "changes": [{{"revision", "time", "what", "author", "concepts": [ids], "undone", "undoes"}}]}}；"undoes" 是撤销或重做所针对的版本，其余为 0。</translation></message>
<message id="help.glossary.history.concept"><source>Only the changes of this concept.</source><translation type="unfinished">只显示此概念的更改。</translation></message>
<message id="help.glossary.history.limit"><source>How many, the newest first.</source><translation type="unfinished">显示多少条，最新的在前。</translation></message>
<message id="help.glossary.history.json"><source>Print one JSON object and nothing else.</source><translation type="unfinished">仅输出一个 JSON 对象。</translation></message>
<message id="help.glossary.undo"><source>Take back the last change of a glossary, an import as a whole; that is recorded as a change too.</source><translation type="unfinished">撤销术语库的上一次更改（一次导入整体撤销）；撤销本身也记为一次更改。</translation></message>
<message id="help.glossary.undo.2"><source>NAME is a name or an .egizterms file; your own where it is not given. Exit status: 0 done, 2 refused.</source><translation type="unfinished">名称是术语库的名称或 .egizterms 文件；不给出时为您自己的术语库。退出状态：0 完成，2 拒绝。</translation></message>
<message id="help.glossary.undo.3"><source>JSON: {{"glossary", "revision", "change": {{...}} as in "history"}}.</source><translation type="unfinished">JSON：{{"glossary", "revision", "change": {{...}}（同 "history"）}}。</translation></message>
<message id="help.glossary.undo.author"><source>Name under which the change is recorded; else the one set in the window, or your login.</source><translation type="unfinished">记录修改所用的署名；不给则用窗口中设定的署名或系统登录名。</translation></message>
<message id="help.glossary.undo.json"><source>Print one JSON object and nothing else.</source><translation type="unfinished">仅输出一个 JSON 对象。</translation></message>
<message id="help.glossary.redo"><source>Make the last change that was taken back again.</source><translation type="unfinished">重做上一次被撤销的更改。</translation></message>
<message id="help.glossary.redo.2"><source>NAME is a name or an .egizterms file; your own where it is not given. Exit status: 0 done, 2 refused.</source><translation type="unfinished">名称是术语库的名称或 .egizterms 文件；不给出时为您自己的术语库。退出状态：0 完成，2 拒绝。</translation></message>
<message id="help.glossary.redo.3"><source>JSON: {{"glossary", "revision", "change": {{...}} as in "history"}}.</source><translation type="unfinished">JSON：{{"glossary", "revision", "change": {{...}}（同 "history"）}}。</translation></message>
<message id="help.glossary.redo.author"><source>Name under which the change is recorded; else the one set in the window, or your login.</source><translation type="unfinished">记录修改所用的署名；不给则用窗口中设定的署名或系统登录名。</translation></message>
<message id="help.glossary.redo.json"><source>Print one JSON object and nothing else.</source><translation type="unfinished">仅输出一个 JSON 对象。</translation></message>
<message id="help.glossary.list"><source>Show the glossaries, or the concepts of the one with this NAME (or of a file).</source><translation type="unfinished">显示各术语库，或显示此名称的术语库（或文件）中的概念。</translation></message>
<message id="help.glossary.list.2"><source>Exit status: 0 done, 2 refused.</source><translation type="unfinished">退出状态：0 完成，2 拒绝。</translation></message>
<message id="help.glossary.list.3"><source>JSON: {{"glossaries": [{{"id", "name", "path", "read_only", "revision", "concepts", "languages"}}]}}, or with NAME {{"concepts": [{{"id", "kind", "enforce", "terms": [{{"language", "text", "status", "verified"}}], "note"}}]}}.</source><translation type="unfinished">JSON：{{"glossaries": [{{"id", "name", "path", "read_only", "revision", "concepts", "languages"}}]}}；给出名称时为 {{"concepts": [{{"id", "kind", "enforce", "terms": [{{"language", "text", "status", "verified"}}], "note"}}]}}。</translation></message>
<message id="help.glossary.list.json"><source>Print one JSON object and nothing else.</source><translation type="unfinished">仅输出一个 JSON 对象。</translation></message>
<message id="help.names"><source>Write NAME, without case endings, in the scripts it may stand in.</source><translation type="unfinished">将名称（不带格词尾）写成它可能采用的各种文字。</translation></message>
<message id="help.names.2"><source>NAME is in Kazakh (Cyrillic, Latin or Arabic letters), pinyin, English or Chinese characters. Readings come from tables, the likeliest first, none left out; Chinese characters come from the glossary alone.</source><translation type="unfinished">名称可用哈萨克语（西里尔、拉丁或阿拉伯字母）、拼音、英语或汉字给出。读音取自对照表，最可能的在前，无一遗漏；汉字只取自术语库。</translation></message>
<message id="help.names.3"><source>With --document: the names, titles and acronyms that the glossary does not have, and names spelt in two ways, with their places (line or segment from 1, code points in it from 0). A project is read also while a window has it open.</source><translation type="unfinished">使用 --document 时：列出术语库中没有的名称、职务和缩写，以及有两种写法的名称，并给出位置（行或句段从 1 起，其中的码位从 0 起）。项目在窗口中打开时也能读取。</translation></message>
<message id="help.names.document"><source>List the names of this Kazakh document or project instead.</source><translation type="unfinished">改为列出此哈萨克语文档或项目中的名称。</translation></message>
<message id="help.names.glossary"><source>Use this glossary file instead of the starter.</source><translation type="unfinished">使用此术语库文件，而不用初始术语库。</translation></message>
<message id="help.names.variants"><source>Also give English variants and a proposed, unverified Chinese form.</source><translation type="unfinished">同时给出英语变体和一个未经核实的汉语建议形式。</translation></message>
<message id="help.names.json"><source>Print {{"input", "pinyin", "hanzi", "palladius", "latin", ...}}.</source><translation type="unfinished">输出 {{"input", "pinyin", "hanzi", "palladius", "latin", ...}}。</translation></message>
<message id="help.kazakh"><source>Decline Kazakh nouns and terms, or read their forms.</source><translation type="unfinished">对哈萨克语名词和术语作变格，或解析其词形。</translation></message>
<message id="help.kazakh.analyse"><source>Read lines of lemma, tab and form from standard input; print the readings of each form.</source><translation type="unfinished">从标准输入读取由词目、制表符和词形组成的行，输出每个词形的解析。</translation></message>
<message id="help.kazakh.analyse.2"><source>A form without a reading is not licit for its lemma. Empty lines are left out.</source><translation type="unfinished">没有解析的词形对其词目而言不合规则。空行会被略过。</translation></message>
<message id="help.kazakh.analyse.json"><source>Print one {{"lemma", "form", "readings"}} a line.</source><translation type="unfinished">每行输出一个 {{"lemma", "form", "readings"}}。</translation></message>
<message id="help.kazakh.decline"><source>Print every form of LEMMA with its tags: number, possessive, case, attributive, person.</source><translation type="unfinished">输出词目的所有词形及其标注：数、领属、格、定语形式、人称。</translation></message>
<message id="help.kazakh.decline.harmony"><source>Vowel class, where rules do not tell.</source><translation type="unfinished">规则无法判定时的元音类别：back 后元音，front 前元音。</translation></message>
<message id="help.kazakh.decline.read_as"><source>How an acronym is spoken: қы-кі-пы.</source><translation type="unfinished">缩略词的读法：қы-кі-пы。</translation></message>
<message id="help.kazakh.decline.px_stem"><source>The stem before a vowel: орн of орын.</source><translation type="unfinished">元音前的词干：如 орын 的 орн。</translation></message>
<message id="help.kazakh.decline.json"><source>Print {{"lemma", "forms": [{{"form", "tags"}}]}}.</source><translation type="unfinished">输出 {{"lemma", "forms": [{{"form", "tags"}}]}}。</translation></message>
<message id="help.models"><source>List, install, verify, measure and remove translation models.</source><translation type="unfinished">列出、安装、校验、测量和移除翻译模型。</translation></message>
<message id="help.models.list"><source>Show each model: directions, licence, data, what it is good for, measured figures.</source><translation type="unfinished">显示每个模型：翻译方向、许可证、数据、适用范围、实测数值。</translation></message>
<message id="help.models.list.2"><source>JSON: {{"models": [{{"id", "name", "folder", "pairs": [{{"source", "target"}}], "capabilities", "licence", "data", "weak", "scope", "max_tokens", "quality": [{{"metric", "test_set", "source", "target", "value", "note"}}], "problem"}}]}}; "problem" is null for a model that can be used, "scope" and "problem" are message ids.</source><translation type="unfinished">JSON：{{"models": [{{"id", "name", "folder", "pairs": [{{"source", "target"}}], "capabilities", "licence", "data", "weak", "scope", "max_tokens", "quality": [{{"metric", "test_set", "source", "target", "value", "note"}}], "problem"}}]}}；模型可用时 "problem" 为 null；"scope" 和 "problem" 是消息标识。</translation></message>
<message id="help.models.list.json"><source>Print one JSON object and nothing else.</source><translation type="unfinished">仅输出一个 JSON 对象。</translation></message>
<message id="help.models.verify"><source>Hash every file of a model, or of all models, and compare with its description.</source><translation type="unfinished">计算一个或所有模型每个文件的哈希值，并与其描述比较。</translation></message>
<message id="help.models.verify.2"><source>Exit code 2 where a model is damaged or unknown.</source><translation type="unfinished">模型损坏或未知时，退出码为 2。</translation></message>
<message id="help.models.verify.3"><source>JSON: {{"models": [{{"id", "folder", "ok", "problem"}}]}}; "problem" is a message id or null.</source><translation type="unfinished">JSON：{{"models": [{{"id", "folder", "ok", "problem"}}]}}；"problem" 是消息标识或 null。</translation></message>
<message id="help.models.verify.json"><source>Print one JSON object and nothing else.</source><translation type="unfinished">仅输出一个 JSON 对象。</translation></message>
<message id="help.metavar.folder"><source>FOLDER</source><translation type="unfinished">文件夹</translation></message>
<message id="help.models.available"><source>Show the models that can be installed, and with a direction which of them to take on this machine.</source><translation type="unfinished">显示可安装的模型；给出方向时，还会说明本机宜选哪一个。</translation></message>
<message id="help.models.available.2"><source>Nothing is asked of the network. Sizes are about; where no quality is named, none that was published is known.</source><translation type="unfinished">不访问网络。大小均为约数；未列质量者，即不知有公布的数据。</translation></message>
<message id="help.models.available.3"><source>JSON: {{"models": [{{"id", "name", "pairs": [{{"source", "target"}}], "licence", "commercial", "gated", "conversion", "download", "installed_size", "memory", "installed", "partial", "repositories": [{{"repository", "revision"}}], "quality", "quality_source", "advice": {{"recommended", "fits", "reason"}} or null}}]}}; sizes are bytes.</source><translation type="unfinished">JSON：{{"models": [{{"id", "name", "pairs": [{{"source", "target"}}], "licence", "commercial", "gated", "conversion", "download", "installed_size", "memory", "installed", "partial", "repositories": [{{"repository", "revision"}}], "quality", "quality_source", "advice": {{"recommended", "fits", "reason"}} 或 null}}]}}；大小以字节计。</translation></message>
<message id="help.models.available.from"><source>Language to translate from: kk, en or zh.</source><translation type="unfinished">源语言：kk、en 或 zh。</translation></message>
<message id="help.models.available.to"><source>Language to translate into.</source><translation type="unfinished">目标语言。</translation></message>
<message id="help.models.available.unpaid"><source>The work is not paid: also advise models whose licence forbids paid work.</source><translation type="unfinished">工作不收费：也推荐许可证禁止有偿使用的模型。</translation></message>
<message id="help.models.available.json"><source>Print one JSON object and nothing else.</source><translation type="unfinished">仅输出一个 JSON 对象。</translation></message>
<message id="help.models.install"><source>Install MODEL: an id of the catalogue (from the hub), an archive (.egizmodel), or a folder.</source><translation type="unfinished">安装 模型：目录中的 ID（从模型库下载）、归档文件（.egizmodel）或文件夹。</translation></message>
<message id="help.models.install.2"><source>An interrupted download goes on where it was. HF_ENDPOINT names a mirror of the hub, HF_TOKEN an access token; proxies are taken from the environment.</source><translation type="unfinished">中断的下载会从中断处继续。HF_ENDPOINT 指定模型库的镜像，HF_TOKEN 为访问令牌；代理取自环境变量。</translation></message>
<message id="help.models.install.3"><source>JSON: {{"model": {{"id", "name", "folder", "licence", "origin"}}}}.</source><translation type="unfinished">JSON：{{"model": {{"id", "name", "folder", "licence", "origin"}}}}。</translation></message>
<message id="help.models.install.accept_licence"><source>Accept a licence that forbids paid work.</source><translation type="unfinished">接受禁止有偿使用的许可证。</translation></message>
<message id="help.models.install.replace"><source>Install over a model of the same id.</source><translation type="unfinished">覆盖安装同一 ID 的模型。</translation></message>
<message id="help.models.install.id"><source>Id for a folder without a description.</source><translation type="unfinished">没有说明文件的文件夹所用的 ID。</translation></message>
<message id="help.models.install.name"><source>Name for a folder without a description.</source><translation type="unfinished">没有说明文件的文件夹所用的名称。</translation></message>
<message id="help.models.install.licence"><source>Licence of a folder without a description.</source><translation type="unfinished">没有说明文件的文件夹的许可证。</translation></message>
<message id="help.models.install.pair"><source>Direction of such a folder, as kk:en; repeatable.</source><translation type="unfinished">此类文件夹的翻译方向，如 kk:en；可重复。</translation></message>
<message id="help.models.install.json"><source>Print one JSON object and nothing else.</source><translation type="unfinished">仅输出一个 JSON 对象。</translation></message>
<message id="help.models.convert"><source>Convert a Transformers, OPUS-MT or fairseq folder, and install the result.</source><translation type="unfinished">转换 Transformers、OPUS-MT 或 fairseq 文件夹，并安装结果。</translation></message>
<message id="help.models.convert.2"><source>Transformers and fairseq need the extra egiz[convert]; a Marian model (.npz) needs nothing more.</source><translation type="unfinished">Transformers 和 fairseq 需要附加组件 egiz[convert]；Marian 模型（.npz）无需其他组件。</translation></message>
<message id="help.models.convert.3"><source>JSON: {{"model": {{"id", "name", "folder", "licence", "origin"}}}}.</source><translation type="unfinished">JSON：{{"model": {{"id", "name", "folder", "licence", "origin"}}}}。</translation></message>
<message id="help.models.convert.id"><source>Id of the new model.</source><translation type="unfinished">新模型的 ID。</translation></message>
<message id="help.models.convert.name"><source>Name of the new model.</source><translation type="unfinished">新模型的名称。</translation></message>
<message id="help.models.convert.licence"><source>Licence of the model.</source><translation type="unfinished">模型的许可证。</translation></message>
<message id="help.models.convert.pair"><source>Direction, as kk:en; repeatable.</source><translation type="unfinished">翻译方向，如 kk:en；可重复。</translation></message>
<message id="help.models.convert.quantization"><source>How weights are kept.</source><translation type="unfinished">权重的保存方式。</translation></message>
<message id="help.models.convert.replace"><source>Install over a model of the same id.</source><translation type="unfinished">覆盖安装同一 ID 的模型。</translation></message>
<message id="help.models.convert.json"><source>Print one JSON object and nothing else.</source><translation type="unfinished">仅输出一个 JSON 对象。</translation></message>
<message id="help.models.pack"><source>Write an installed model into one archive FILE (.egizmodel), to carry to a machine without a network.</source><translation type="unfinished">将已安装的模型写入一个归档 文件（.egizmodel），以便带到没有网络的机器上。</translation></message>
<message id="help.models.pack.2"><source>Its files are verified first. FILE may be a folder.</source><translation type="unfinished">会先校验其文件。文件 也可以是文件夹。</translation></message>
<message id="help.models.pack.3"><source>JSON: {{"archive", "size"}}; the size is bytes.</source><translation type="unfinished">JSON：{{"archive", "size"}}；大小以字节计。</translation></message>
<message id="help.models.pack.json"><source>Print one JSON object and nothing else.</source><translation type="unfinished">仅输出一个 JSON 对象。</translation></message>
<message id="help.models.remove"><source>Remove an installed model, or what was fetched of one; a model that comes with the program stays.</source><translation type="unfinished">移除已安装的模型或其已下载的部分；随程序提供的模型会保留。</translation></message>
<message id="help.models.remove.2"><source>JSON: {{"id", "freed"}}; bytes.</source><translation type="unfinished">JSON：{{"id", "freed"}}；以字节计。</translation></message>
<message id="help.models.remove.json"><source>Print one JSON object and nothing else.</source><translation type="unfinished">仅输出一个 JSON 对象。</translation></message>
<message id="help.models.default"><source>Choose the model that drafts a direction where none is named; without ID show the choices.</source><translation type="unfinished">选择未指定模型时用于某方向起草的模型；不给 ID 则显示已选的模型。</translation></message>
<message id="help.models.default.2"><source>JSON: {{"defaults": [{{"source", "target", "model"}}]}}.</source><translation type="unfinished">JSON：{{"defaults": [{{"source", "target", "model"}}]}}。</translation></message>
<message id="help.models.default.from"><source>Language to translate from: kk, en or zh.</source><translation type="unfinished">源语言：kk、en 或 zh。</translation></message>
<message id="help.models.default.to"><source>Language to translate into.</source><translation type="unfinished">目标语言。</translation></message>
<message id="help.models.default.clear"><source>Take the choice back: the best installed model is used again.</source><translation type="unfinished">取消选择：重新使用最好的已安装模型。</translation></message>
<message id="help.models.default.json"><source>Print one JSON object and nothing else.</source><translation type="unfinished">仅输出一个 JSON 对象。</translation></message>
<message id="help.models.bench"><source>Measure a model on this machine: loading, one sentence, tokens a second, memory.</source><translation type="unfinished">在本机上测量模型：加载、单句、每秒词元数、内存。</translation></message>
<message id="help.models.bench.2"><source>JSON: {{"model", "source", "target", "load_ms", "sentence_ms", "tokens_per_second", "sentences_per_second", "memory"}}; memory is bytes, 0 where the system does not say.</source><translation type="unfinished">JSON：{{"model", "source", "target", "load_ms", "sentence_ms", "tokens_per_second", "sentences_per_second", "memory"}}；"memory" 以字节计，系统未提供时为 0。</translation></message>
<message id="help.models.bench.from"><source>Language to translate from; the model's first if not given.</source><translation type="unfinished">源语言；未给出时为模型的第一种。</translation></message>
<message id="help.models.bench.to"><source>Language to translate into.</source><translation type="unfinished">目标语言。</translation></message>
<message id="help.models.bench.json"><source>Print one JSON object and nothing else.</source><translation type="unfinished">仅输出一个 JSON 对象。</translation></message>
<message id="help.metavar.model"><source>MODEL</source><translation type="unfinished">模型</translation></message>
<message id="help.metavar.pair"><source>PAIR</source><translation type="unfinished">语言对</translation></message>
<message id="help.translate"><source>Translate standard input line by line: as many lines come out as went in.</source><translation type="unfinished">逐行翻译标准输入：输入多少行，输出多少行。</translation></message>
<message id="help.translate.2"><source>UTF-8 both ways. Nothing is segmented; blank lines, numbers and addresses stay as they are. With a glossary its terms are enforced, and flags stand on standard error.</source><translation type="unfinished">输入输出均为 UTF-8。不做切分；空行、数字和地址保持原样。给出术语库时强制使用其术语，标记写到标准错误。</translation></message>
<message id="help.translate.3"><source>Exit status: 0 done, 1 done with flagged lines, 2 refused, 130 interrupted (what was translated is written).</source><translation type="unfinished">退出码：0 完成，1 完成但有带标记的行，2 被拒绝，130 被中断（已译部分已写出）。</translation></message>
<message id="help.translate.from"><source>Language of the input: kk, en or zh.</source><translation type="unfinished">输入的语言：kk、en 或 zh。</translation></message>
<message id="help.translate.to"><source>Language to translate into.</source><translation type="unfinished">译入的语言。</translation></message>
<message id="help.translate.model"><source>Model: an installed one, A+B for two in a row, or llm:NAME.</source><translation type="unfinished">模型：已安装的模型，A+B 表示两个连用，或 llm:名称。</translation></message>
<message id="help.translate.glossary"><source>Enforce this glossary file, or `starter`.</source><translation type="unfinished">强制使用此术语库文件，或 `starter`。</translation></message>
<message id="help.translate.no_cache"><source>Ask the model also for what is known from before.</source><translation type="unfinished">以前已知的内容也重新询问模型。</translation></message>
<message id="help.translate.json"><source>Print one JSON object a line, with terms and flags.</source><translation type="unfinished">每行输出一个 JSON 对象，含术语和标记。</translation></message>
<message id="help.llm"><source>Use a language model that a program on this machine serves (Ollama, llama.cpp, vLLM).</source><translation type="unfinished">使用本机程序提供的语言模型（Ollama、llama.cpp、vLLM）。</translation></message>
<message id="help.llm.2"><source>Any program with the OpenAI-compatible protocol will do. Texts go to this machine alone, unless another host is allowed by its name.</source><translation type="unfinished">凡支持 OpenAI 兼容协议的程序均可。除非按名称允许了其他主机，文本只发送到本机。</translation></message>
<message id="help.llm.add"><source>Name a server, or change the one of this name; nothing is sent to it.</source><translation type="unfinished">登记服务器，或更改同名的服务器；不向其发送任何内容。</translation></message>
<message id="help.llm.add.address"><source>Base address, such as http://localhost:11434/v1.</source><translation type="unfinished">基础地址，例如 http://localhost:11434/v1。</translation></message>
<message id="help.llm.add.model"><source>Model to ask for, as the server lists it.</source><translation type="unfinished">要使用的模型，按服务器所列名称。</translation></message>
<message id="help.llm.add.seconds"><source>Seconds that an answer may take.</source><translation type="unfinished">一次答复最多可用的秒数。</translation></message>
<message id="help.llm.list"><source>Show the servers that are named, and the hosts besides this machine to which texts may go.</source><translation type="unfinished">列出已登记的服务器，以及本机之外允许接收文本的主机。</translation></message>
<message id="help.llm.list.json"><source>Print one JSON object and nothing else.</source><translation type="unfinished">只输出一个 JSON 对象。</translation></message>
<message id="help.llm.check"><source>Ask a server whether it is there; no text is sent.</source><translation type="unfinished">询问服务器是否在线；不发送文本。</translation></message>
<message id="help.llm.check.2"><source>Exit code 2 where it is not.</source><translation type="unfinished">不在线时退出码为 2。</translation></message>
<message id="help.llm.remove"><source>Forget a server.</source><translation type="unfinished">移除服务器。</translation></message>
<message id="help.llm.allow"><source>Allow texts to go to another host, by its name.</source><translation type="unfinished">按名称允许把文本发送到另一台主机。</translation></message>
<message id="help.llm.allow.not"><source>No longer allow it.</source><translation type="unfinished">不再允许。</translation></message>
<message id="help.cache"><source>Show or clear what models said before, which makes a second draft quick.</source><translation type="unfinished">显示或清除模型以前的答复；有了它们，再次生成草稿会很快。</translation></message>
<message id="help.cache.2"><source>It never grows beyond its bound, and a changed model or text is asked anew.</source><translation type="unfinished">其大小不超过上限；模型或文本有变化时会重新询问。</translation></message>
<message id="help.cache.show"><source>Count what is kept.</source><translation type="unfinished">统计所保存的内容。</translation></message>
<message id="help.cache.show.json"><source>Print one JSON object and nothing else.</source><translation type="unfinished">只输出一个 JSON 对象。</translation></message>
<message id="help.cache.clear"><source>Forget all of it.</source><translation type="unfinished">全部清除。</translation></message>
<message id="help.glossary.add.author"><source>Name under which the change is recorded; else the one set in the window, or your login.</source><translation type="unfinished">记录修改所用的署名；不给则用窗口中设定的署名或系统登录名。</translation></message>
<message id="help.glossary.import.author"><source>Name under which the change is recorded; else the one set in the window, or your login.</source><translation type="unfinished">记录修改所用的署名；不给则用窗口中设定的署名或系统登录名。</translation></message>
<message id="help.bench"><source>Measure whether the glossary holds, and what it costs.</source><translation type="unfinished">测量术语表是否得到遵守及其代价。</translation></message>
<message id="help.bench.terms"><source>Draft texts with the ladder and with simpler ways of using the glossary, and compare them.</source><translation type="unfinished">用阶梯流程和更简单的术语用法分别生成草稿，并加以比较。</translation></message>
<message id="help.bench.terms.2"><source>A judge of its own, which shares no code with the check, says what a reader finds. Nothing is remembered of what the model says.</source><translation type="unfinished">由与检查程序不共用代码的独立评判程序判定读者能找到什么。模型的答复不会保存。</translation></message>
<message id="help.bench.terms.set"><source>Texts: the two sample documents, the news of NTREX, or made-up sentences into Kazakh.</source><translation type="unfinished">文本：两份示例文档、NTREX 新闻，或译成哈萨克语的自造句。</translation></message>
<message id="help.bench.terms.glossary"><source>No terms, random words of the references, or terms that the references have.</source><translation type="unfinished">不用术语、参考译文中的随机词，或参考译文中有的术语。</translation></message>
<message id="help.bench.terms.to"><source>Language to translate into.</source><translation type="unfinished">目标语言。</translation></message>
<message id="help.bench.terms.model"><source>Model to use; `egiz models list` names them.</source><translation type="unfinished">要使用的模型；`egiz models list` 列出可用模型。</translation></message>
<message id="help.bench.terms.system"><source>Only this way of using the glossary, beside the model alone. May be given again.</source><translation type="unfinished">除模型本身外，只测这种术语用法。可重复给出。</translation></message>
<message id="help.bench.terms.limit"><source>Only so many texts.</source><translation type="unfinished">只用这么多条文本。</translation></message>
<message id="help.bench.terms.rounds"><source>Draft so many times; the shortest times count.</source><translation type="unfinished">重复生成这么多次，取最短用时。</translation></message>
<message id="help.bench.terms.data"><source>Folder of the parallel data.</source><translation type="unfinished">平行语料文件夹。</translation></message>
<message id="help.bench.terms.texts"><source>With --json: print each text with its drafts, too.</source><translation type="unfinished">与 --json 一起使用：同时输出每条文本及其草稿。</translation></message>
<message id="help.bench.terms.json"><source>Print one JSON object and nothing else.</source><translation type="unfinished">只输出一个 JSON 对象。</translation></message>
</context>
</TS>
