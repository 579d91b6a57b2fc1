<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="formats.unknown"><source>{name} is of a kind that Egiz does not read; it reads: {known}. Save it as one of these and import that.</source><translation type="unfinished">Egiz 无法读取 {name} 这类文件；可读取的格式有：{known}。请将其另存为其中一种格式后再导入。</translation></message>
<message id="formats.save_as"><source>{name} is of a kind that Egiz does not read: open it in its program, save it as {extension}, and import that.</source><translation type="unfinished">Egiz 无法读取 {name} 这类文件：请用相应程序打开，另存为 {extension} 后再导入。</translation></message>
<message id="formats.missing"><source>This version of Egiz has no document format “{key}”: open the project with the version that made it.</source><translation type="unfinished">此版本的 Egiz 不支持文档格式“{key}”：请用创建该项目的版本打开。</translation></message>
<message id="formats.empty"><source>{name} holds no text: there is nothing to translate in it.</source><translation type="unfinished">{name} 中没有文字：没有可翻译的内容。</translation></message>
<message id="formats.too_large"><source>{name} is larger than {limit} MB: divide it into smaller files.</source><translation type="unfinished">{name} 超过 {limit} MB：请将其拆分为较小的文件。</translation></message>
<message id="formats.long_line"><source>Line {line} of {name} is longer than {limit} characters: this is hardly a text; break it into lines and import it again.</source><translation type="unfinished">{name} 的第 {line} 行超过 {limit} 个字符，不像是正文：请将其分行后重新导入。</translation></message>
<message id="formats.binary_kind"><source>{name} is not a plain text but a file of the kind {kind}: save it as text in UTF-8 and import that.</source><translation type="unfinished">{name} 不是纯文本，而是 {kind} 类型的文件：请将其另存为 UTF-8 文本后再导入。</translation></message>
<message id="formats.binary"><source>{name} is not a text but a binary file: choose another file.</source><translation type="unfinished">{name} 不是文本，而是二进制文件：请选择其他文件。</translation></message>
<message id="formats.control"><source>{name} contains the control character {code} in line {line}, which no text has: take it out and import the file again.</source><translation type="unfinished">{name} 第 {line} 行含有文本中不应出现的控制字符 {code}：请将其删除后重新导入。</translation></message>
<message id="formats.damaged" numerus="yes"><source>{name} is UTF-8, but {count} characters are damaged (the first in line {line}): get an undamaged copy.</source><translation type="unfinished"><numerusform>{name} 是 UTF-8 文件，但有 {count} 个字符已损坏（第一个在第 {line} 行）：请换用完好的副本。</numerusform></translation></message>
<message id="formats.encoding"><source>The encoding of {name} cannot be told for sure: save it as UTF-8 and import that.</source><translation type="unfinished">无法确定 {name} 的编码：请将其另存为 UTF-8 后再导入。</translation></message>
<message id="formats.is_folder"><source>{name} is a folder: choose a file in it.</source><translation type="unfinished">{name} 是文件夹：请选择其中的文件。</translation></message>
<message id="formats.not_found"><source>There is no file {name}: check its name and folder.</source><translation type="unfinished">找不到文件 {name}：请检查文件名和所在文件夹。</translation></message>
<message id="formats.unreadable"><source>{name} cannot be read ({error}): check the permissions of the file.</source><translation type="unfinished">无法读取 {name}（{error}）：请检查文件的访问权限。</translation></message>
<message id="formats.utf8_instead"><source>The encoding {encoding} of the document has no “{character}”: the translation is written in UTF-8.</source><translation type="unfinished">文档的编码 {encoding} 中没有“{character}”：译文以 UTF-8 写出。</translation></message>
<message id="formats.step_import" numerus="yes"><source>Import {count} documents</source><translation type="unfinished"><numerusform>导入 {count} 个文档</numerusform></translation></message>
<message id="formats.no_folder"><source>The folder {folder} does not exist: make it or choose another.</source><translation type="unfinished">文件夹 {folder} 不存在：请新建该文件夹或选择其他文件夹。</translation></message>
<message id="formats.exists"><source>{name} is there already and was not written by Egiz, or was changed since: choose another name, or allow it to be replaced (--force).</source><translation type="unfinished">{name} 已存在，且并非 Egiz 所写，或其后已被改动：请换一个名称，或允许替换（--force）。</translation></message>
<message id="formats.changed_on_disk"><source>{name} was changed on the disk in the meantime and was left as it is: choose another name, or allow it to be replaced (--force).</source><translation type="unfinished">{name} 在此期间已在磁盘上被改动，因此保持原样：请换一个名称，或允许替换（--force）。</translation></message>
<message id="formats.write_failed"><source>{name} cannot be written ({error}): check the free space and the permissions; nothing was changed.</source><translation type="unfinished">无法写入 {name}（{error}）：请检查可用空间和访问权限；未作任何改动。</translation></message>
<message id="formats.not_read_back"><source>Segment {segment} did not come through in {kind}, so nothing was written: export to another format and report this.</source><translation type="unfinished">第 {segment} 个句段未能完整写入 {kind}，因此未写入任何内容：请导出为其他格式并报告此问题。</translation></message>
<message id="formats.one_language"><source>A translated document is in one language; name one of: {languages} (--to).</source><translation type="unfinished">译文文档只能使用一种语言；请从以下语言中指定一种：{languages}（--to）。</translation></message>
<message id="formats.one_document"><source>A translated document is written one at a time; name one of: {names} (--document).</source><translation type="unfinished">译文文档每次只能写出一个；请从以下文档中指定一个：{names}（--document）。</translation></message>
<message id="formats.no_document"><source>The project has no document “{name}”; it has: {names}.</source><translation type="unfinished">项目中没有文档“{name}”；现有文档：{names}。</translation></message>
<message id="formats.not_in_project"><source>The project does not translate into {language}; its languages are: {languages}.</source><translation type="unfinished">该项目不译成 {language}；其目标语言为：{languages}。</translation></message>
<message id="formats.unknown_export"><source>Egiz does not export to {name}: its extension must be one of {known}.</source><translation type="unfinished">Egiz 无法导出为 {name}：扩展名须为以下之一：{known}。</translation></message>
<message id="formats.exported" numerus="yes"><source>{segments} segments written to {path}: {count} without a translation, {drafts} drafts, {flagged} flagged.</source><translation type="unfinished"><numerusform>已将 {segments} 个句段写入 {path}：{count} 个未翻译，{drafts} 个为草稿，{flagged} 个带标记。</numerusform></translation></message>
<message id="formats.waived"><source>Waived by {by} on {day}: {reason}</source><translation type="unfinished">由{by}于 {day} 豁免：{reason}</translation></message>
<message id="formats.created" numerus="yes"><source>{path}: {count} documents, {segments} segments, {source} → {targets}.</source><translation type="unfinished"><numerusform>{path}：{count} 个文档，{segments} 个句段，{source} → {targets}。</numerusform></translation></message>
<message id="formats.project_exists"><source>{name} is there already: choose another name or open it.</source><translation type="unfinished">{name} 已存在：请换一个名称或直接打开。</translation></message>
<message id="formats.project_languages"><source>A project translates from one language into others, each named once; {source} → {targets} is not that.</source><translation type="unfinished">项目从一种语言译成其他语言，每种语言只指定一次；{source} → {targets} 不符合要求。</translation></message>
<message id="formats.project_language"><source>A project cannot translate from or into {language} yet; choose among {known}.</source><translation type="unfinished">项目目前还不支持 {language}；请从以下语言中选择：{known}。</translation></message>
<message id="formats.same_name"><source>Two of the files are called {name}: rename one of them.</source><translation type="unfinished">有两个文件同名：{name}；请将其中一个改名。</translation></message>
<message id="formats.no_files"><source>Name at least one document to translate.</source><translation type="unfinished">请至少指定一个要翻译的文档。</translation></message>
<message id="formats.sample_name"><source>Sample: two news texts</source><translation type="unfinished">示例：两篇新闻</translation></message>
<message id="formats.html_number"><source>No.</source><translation type="unfinished">序号</translation></message>
<message id="formats.html_by"><source>Made with Egiz</source><translation type="unfinished">由 Egiz 生成</translation></message>
<message id="formats.html_drafts"><source>Drafts by a machine are among these translations; no person has confirmed them yet.</source><translation type="unfinished">译文中含有机器草稿，尚未经人工确认。</translation></message>
<message id="formats.state_untouched"><source>untranslated</source><translation type="unfinished">未翻译</translation></message>
<message id="formats.state_draft"><source>draft</source><translation type="unfinished">草稿</translation></message>
<message id="formats.state_translated"><source>translated</source><translation type="unfinished">已翻译</translation></message>
<message id="formats.state_reviewed"><source>reviewed</source><translation type="unfinished">已审校</translation></message>
<message id="formats.state_approved"><source>approved</source><translation type="unfinished">已批准</translation></message>
<message id="formats.state_rejected"><source>rejected</source><translation type="unfinished">已退回</translation></message>
<message id="formats.language_kk"><source>Kazakh</source><translation type="unfinished">哈萨克文</translation></message>
<message id="formats.language_en"><source>English</source><translation type="unfinished">英文</translation></message>
<message id="formats.language_zh_hans"><source>Chinese (simplified)</source><translation type="unfinished">中文（简体）</translation></message>
<message id="formats.language_zh_hant"><source>Chinese (traditional)</source><translation type="unfinished">中文（繁体）</translation></message>
<message id="formats.language_ru"><source>Russian</source><translation type="unfinished">俄文</translation></message>
<message id="formats.severity_error"><source>to settle</source><translation type="unfinished">须处理</translation></message>
<message id="formats.severity_warning"><source>to check</source><translation type="unfinished">请核对</translation></message>
<message id="formats.severity_note"><source>note</source><translation type="unfinished">说明</translation></message>
<message id="formats.severity_waived"><source>waived</source><translation type="unfinished">已豁免</translation></message>
<message id="formats.found_term_missing"><source>“{expected}” for «{surface}» is missing.</source><translation type="unfinished">缺少“{surface}”的译名“{expected}”。</translation></message>
<message id="formats.found_marks_missing" numerus="yes"><source>{count} tags of the source are missing.</source><translation type="unfinished"><numerusform>缺少原文的 {count} 个标签。</numerusform></translation></message>
<message id="formats.found_marks_crossing"><source>“{one}” and “{other}” cut through each other, which they do not in the source.</source><translation type="unfinished">“{one}”与“{other}”相互交叉，而原文并非如此。</translation></message>
<message id="formats.found_marks_swapped"><source>“{other}” comes before “{one}”, which is the other way round in the source.</source><translation type="unfinished">“{other}”在“{one}”之前，与原文顺序相反。</translation></message>
<message id="formats.found_mark_guessed"><source>“{tag}” was placed by guess: check its place.</source><translation type="unfinished">“{tag}”的位置为推测，请核对。</translation></message>
<message id="formats.not_a_file"><source>{name} is not a file but a pipe or a device: save its text to a file first.</source><translation type="unfinished">{name} 不是文件，而是管道或设备：请先把文本存成文件。</translation></message>
<message id="formats.place_is_no_file"><source>{name} is not a file but a pipe or a device: choose another name.</source><translation type="unfinished">{name} 不是文件，而是管道或设备：请换一个名称。</translation></message>
<message id="formats.same_file"><source>{name} is the source document itself: choose another file to write.</source><translation type="unfinished">{name} 就是原文文档本身：请另选要写入的文件。</translation></message>
<message id="formats.plain_text"><source>Plain text</source><translation type="unfinished">纯文本</translation></message>
<message id="formats.named"><source>{name} ({extensions})</source><translation type="unfinished">{name}（{extensions}）</translation></message>
<message id="formats.and"><source>{before}, {one}</source><translation type="unfinished">{before}、{one}</translation></message>
<message id="formats.unknown_language"><source>{name} is in the language {language}, which Egiz does not work with; it works with {known}.</source><translation type="unfinished">{name} 的语言是 {language}，Egiz 不支持；支持的语言为 {known}。</translation></message>
<message id="formats.tags_at_end" numerus="yes"><source>{count} tags that translations had lost were put back: look at the ends of those segments.</source><translation type="unfinished"><numerusform>译文中丢失的 {count} 个标记已放回：请查看这些句段的末尾。</numerusform></translation></message>
<message id="formats.tmx_drafts" numerus="yes"><source>{count} of the translations are drafts that nobody has confirmed; their x-state says so.</source><translation type="unfinished"><numerusform>其中 {count} 条译文是未经确认的草稿，已在其 x-state 属性中注明。</numerusform></translation></message>
<message id="formats.xml_character"><source>A translation holds the character {code}, which {kind} cannot: take it out and export again.</source><translation type="unfinished">译文含有 {kind} 无法保存的字符 {code}：请删去后重新导出。</translation></message>
<message id="formats.target_language"><source>This {kind} file takes translations into {found}, not into {wanted}: name the language of the file (--to).</source><translation type="unfinished">此 {kind} 文件接收 {found} 译文，而非 {wanted}：请指定文件的语言（--to）。</translation></message>
<message id="formats.several_languages"><source>{name} holds translations into several languages ({languages}): divide it into a file for each language.</source><translation type="unfinished">{name} 含有多种语言的译文（{languages}）：请按语言拆分成单独的文件。</translation></message>
<message id="formats.xml_nested"><source>{name} holds more tags within tags, or in one segment, than any document has (line {line}): get a copy made by another program.</source><translation type="unfinished">{name} 中标记的嵌套层数或单个句段内的标记数超出任何正常文档（第 {line} 行）：请获取由其他程序生成的副本。</translation></message>
<message id="formats.xml_broken"><source>{name} is damaged or breaks off: from line {line} on it is no well-formed XML. Get a whole copy.</source><translation type="unfinished">{name} 已损坏或不完整：从第 {line} 行起不是格式良好的 XML。请获取完整的副本。</translation></message>
<message id="formats.xml_encoding"><source>{name} says that it is in {encoding}, but its bytes are not: save it again as UTF-8.</source><translation type="unfinished">{name} 声明编码为 {encoding}，但其字节并不相符：请以 UTF-8 重新保存。</translation></message>
<message id="formats.xml_entities"><source>{name} declares or uses entities of its own, which can hide text or exhaust the memory: save it again without a DTD that declares entities.</source><translation type="unfinished">{name} 声明或使用了自定义实体（entity），可能隐藏文本或耗尽内存：请去掉声明实体的 DTD 后重新保存。</translation></message>
<message id="formats.mqxliff"><source>MQXLIFF (memoQ)</source><translation type="unfinished">MQXLIFF（memoQ）</translation></message>
<message id="formats.po"><source>Gettext PO</source><translation type="unfinished">Gettext PO</translation></message>
<message id="formats.tmx"><source>Translation memory (TMX)</source><translation type="unfinished">翻译记忆库（TMX）</translation></message>
<message id="formats.po_line"><source>Line {line} of {name} is none of a PO file: correct it (msgfmt --check names such lines) and import the file again.</source><translation type="unfinished">{name} 的第 {line} 行不符合 PO 格式：请更正后重新导入（msgfmt --check 会指出这类行）。</translation></message>
<message id="formats.subtitles"><source>Subtitles</source><translation type="unfinished">字幕</translation></message>
<message id="formats.markdown"><source>Markdown</source><translation type="unfinished">Markdown</translation></message>
<message id="formats.html"><source>Web page</source><translation type="unfinished">网页</translation></message>
<message id="formats.sdlxliff"><source>SDLXLIFF (Trados Studio)</source><translation type="unfinished">SDLXLIFF（Trados Studio）</translation></message>
<message id="formats.sdlppx"><source>Trados Studio package</source><translation type="unfinished">Trados Studio 项目包</translation></message>
<message id="formats.mqxlz"><source>memoQ package (MQXLZ)</source><translation type="unfinished">memoQ 压缩双语文件（MQXLZ）</translation></message>
<message id="formats.memoq_docx"><source>memoQ bilingual table (DOCX)</source><translation type="unfinished">memoQ 双语表格（DOCX）</translation></message>
<message id="formats.xliff2"><source>XLIFF 2</source><translation type="unfinished">XLIFF 2</translation></message>
<message id="formats.xliff12"><source>XLIFF 1.2</source><translation type="unfinished">XLIFF 1.2</translation></message>
<message id="formats.other_languages"><source>{name} goes from {source} into {target}, the project from {wanted} into {into}: make a project for its languages (--from, --to) and import it there.</source><translation type="unfinished">{name} 是从 {source} 译到 {target}，而项目是从 {wanted} 译到 {into}：请为该文件的语言新建项目（--from、--to）并在其中导入。</translation></message>
<message id="formats.docx"><source>Word document</source><translation type="unfinished">Word 文档</translation></message>
<message id="formats.odt"><source>OpenDocument text</source><translation type="unfinished">OpenDocument 文本</translation></message>
<message id="formats.xlsx"><source>Excel workbook</source><translation type="unfinished">Excel 工作簿</translation></message>
<message id="formats.pptx"><source>PowerPoint presentation</source><translation type="unfinished">PowerPoint 演示文稿</translation></message>
<message id="formats.pdf"><source>PDF (its text)</source><translation type="unfinished">PDF（文本）</translation></message>
<message id="formats.pdf_no_text"><source>{name} holds no text, only pictures of pages (a scan): make its text readable with a program for text recognition (OCR) and import what that writes.</source><translation type="unfinished">{name} 中没有文本，只有页面图像（扫描件）：请先用文字识别（OCR）软件识别，再导入识别后的文件。</translation></message>
<message id="formats.pdf_letters"><source>The fonts of {name} do not tell which letters they show, so its text cannot be read: recognise it with a program for text recognition (OCR), or ask for the document that it was made from.</source><translation type="unfinished">{name} 的字体没有说明所显示的是哪些字符，因此无法读出文本：请用文字识别（OCR）软件识别，或索取制作该文件的原始文档。</translation></message>
<message id="formats.pdf_locked"><source>{name} is under a password: open it in a PDF program, save it without one, and import that.</source><translation type="unfinished">{name} 设有密码：请在 PDF 程序中打开，取消密码后另存，再导入。</translation></message>
<message id="formats.pdf_damaged"><source>{name} is damaged or no PDF at all: get an undamaged copy, or open it in a PDF program and save it anew.</source><translation type="unfinished">{name} 已损坏或根本不是 PDF：请获取未损坏的副本，或在 PDF 程序中打开后重新保存。</translation></message>
<message id="formats.pdf_endless"><source>{name} was not read: it takes more memory, or more than the {seconds} seconds, than a document needs; divide it into smaller files, or get it from somebody you trust.</source><translation type="unfinished">未读取 {name}：它所需的内存超出文档应有的范围，或所需时间超过 {seconds} 秒；请将其拆分为较小的文件，或从可信来源获取。</translation></message>
<message id="formats.pdf_layout"><source>The layout of the PDF is not kept: the translation is a Word document of headings and paragraphs.</source><translation type="unfinished">不保留 PDF 的版面：译文为由标题和段落组成的 Word 文档。</translation></message>
<message id="formats.package_locked"><source>{name} is under a password or of an older binary kind: open it in its program, save it without a password in the current format, and import that.</source><translation type="unfinished">{name} 设有密码，或是旧版二进制格式：请在其程序中打开，去掉密码并另存为当前格式后再导入。</translation></message>
<message id="formats.package_damaged"><source>{name} is damaged: its archive cannot be opened; get an undamaged copy, or open it in its program and save it anew.</source><translation type="unfinished">{name} 已损坏，无法打开其压缩包：请换用完好的副本，或在其程序中打开后重新保存。</translation></message>
<message id="formats.package_bomb"><source>{name} is not read: its part {part} unpacks to far more than a text has; get the document from somebody you trust.</source><translation type="unfinished">不读取 {name}：其中的部件 {part} 解压后远大于正常文本；请从可信来源获取该文档。</translation></message>
<message id="formats.package_path"><source>{name} is not read: its part {part} points out of the archive, which no honest document does; get it from somebody you trust.</source><translation type="unfinished">不读取 {name}：其中的部件 {part} 指向压缩包之外，正常文档不会如此；请从可信来源获取该文档。</translation></message>
<message id="formats.package_part"><source>The part {part} of {name} is missing or damaged: open the document in its program, save it anew, and import that.</source><translation type="unfinished">{name} 的部件 {part} 缺失或已损坏：请在其程序中打开该文档，重新保存后再导入。</translation></message>
<message id="formats.package_without"><source>{name} holds no file {extension}: it is none of these packages, or nothing was put into it for translation; ask who sent it.</source><translation type="unfinished">{name} 中没有 {extension} 文件：它不是此类项目包，或其中没有待译内容；请询问发送者。</translation></message>
<message id="formats.package_entities"><source>{name} is not read: its part {part} declares entities, which documents of this kind never need; get it from somebody you trust.</source><translation type="unfinished">不读取 {name}：其中的部件 {part} 声明了此类文档从不需要的实体（entity）；请从可信来源获取该文档。</translation></message>
<message id="formats.marks_put_back" numerus="yes"><source>{count} marks were missing in translations and were put back at the nearest place: look at them in the written document.</source><translation type="unfinished"><numerusform>译文中缺少 {count} 个标记，已放回最近的位置：请在写出的文档中检查。</numerusform></translation></message>
<message id="formats.sheet_name"><source>Excel takes no sheet of the name “{sheet}”: it may have at most {limit} characters, none of [ ] : * ? / \ and must stand only once; change the translation.</source><translation type="unfinished">Excel 不接受工作表名称“{sheet}”：名称不得超过 {limit} 个字符，不得含有 [ ] : * ? / \，也不得重复；请修改译文。</translation></message>
</context>
</TS>
