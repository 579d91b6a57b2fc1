<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="documents.paste_nothing"><source>No text came: copy the text (or pipe it in) and try again.</source><translation type="unfinished">没有收到文本：请复制文本（或通过管道传入）后重试。</translation></message>
<message id="documents.paste_blanks" numerus="yes"><source>{count} no-break spaces were made plain spaces (between digits they stay).</source><translation type="unfinished"><numerusform>已将 {count} 个不换行空格改为普通空格（数字之间的保留）。</numerusform></translation></message>
<message id="documents.paste_unseen" numerus="yes"><source>{count} invisible characters were removed.</source><translation type="unfinished"><numerusform>已删除 {count} 个不可见字符。</numerusform></translation></message>
<message id="documents.paste_composed" numerus="yes"><source>{count} letters in two parts were made one (и + ˘ → й).</source><translation type="unfinished"><numerusform>已将 {count} 个由两部分组成的字母合为一个（и + ˘ → й）。</numerusform></translation></message>
<message id="documents.paste_lines" numerus="yes"><source>{count} runs of empty lines were made one empty line each.</source><translation type="unfinished"><numerusform>已将 {count} 处连续空行各合为一行。</numerusform></translation></message>
<message id="documents.paste_pictures" numerus="yes"><source>{count} pictures were left out.</source><translation type="unfinished"><numerusform>略去了 {count} 张图片。</numerusform></translation></message>
<message id="documents.paste_hidden" numerus="yes"><source>{count} hidden passages were left out.</source><translation type="unfinished"><numerusform>略去了 {count} 处隐藏内容。</numerusform></translation></message>
<message id="documents.nothing_chosen"><source>No segment is chosen: show the segments that you want to copy, then copy again.</source><translation type="unfinished">未选择任何句段：请先显示要复制的句段，然后再复制。</translation></message>
<message id="documents.count.title"><source>Count</source><translation type="unfinished">字数统计</translation></message>
<message id="documents.count.running"><source>Counting…</source><translation type="unfinished">正在统计…</translation></message>
<message id="documents.count.of"><source>Document</source><translation type="unfinished">文档</translation></message>
<message id="documents.count.note"><source>Matches are with the confirmed segments of this project. Words are for Kazakh and English, Chinese characters for Chinese.</source><translation type="unfinished">匹配是与本项目已确认的句段比较。哈萨克语和英语按词计，中文按汉字计。</translation></message>
<message id="documents.count.copy"><source>Copy table</source><translation type="unfinished">复制表格</translation></message>
<message id="documents.count.copied"><source>The table is on the clipboard.</source><translation type="unfinished">表格已复制到剪贴板。</translation></message>
<message id="documents.count.save"><source>Save table…</source><translation type="unfinished">保存表格…</translation></message>
<message id="documents.count.saved"><source>Saved as {name}.</source><translation type="unfinished">已保存为 {name}。</translation></message>
<message id="documents.count.files"><source>Count files…</source><translation type="unfinished">统计文件…</translation></message>
<message id="documents.count.refused"><source>Not counted: {names}</source><translation type="unfinished">未统计：{names}</translation></message>
<message id="documents.update.title"><source>Update from a new version</source><translation type="unfinished">用新版本更新</translation></message>
<message id="documents.update.document"><source>Document of the project</source><translation type="unfinished">项目中的文档</translation></message>
<message id="documents.update.file"><source>New version</source><translation type="unfinished">新版本</translation></message>
<message id="documents.update.choose"><source>Choose file…</source><translation type="unfinished">选择文件…</translation></message>
<message id="documents.update.accept"><source>Take over</source><translation type="unfinished">采用</translation></message>
<message id="documents.update.first"><source>Choose the file with the new version: what has changed is shown before anything is taken over.</source><translation type="unfinished">请选择新版本的文件：在采用之前会先显示改动。</translation></message>
<message id="documents.update.comparing"><source>Comparing the versions…</source><translation type="unfinished">正在比较两个版本…</translation></message>
<message id="documents.update.nothing"><source>The two versions are the same: there is nothing to take over.</source><translation type="unfinished">两个版本相同：没有可采用的内容。</translation></message>
<message id="documents.update.summary"><source>{unchanged} unchanged, {moved} moved, {changed} changed, {added} new, {removed} gone.</source><translation type="unfinished">未改动 {unchanged}，移动 {moved}，改动 {changed}，新增 {added}，删去 {removed}。</translation></message>
<message id="documents.update.kept"><source>Unchanged and moved segments keep their translations. Changed ones begin anew, with the old translation as a candidate. One undo takes it all back.</source><translation type="unfinished">未改动和移动的句段保留译文。改动的句段重新开始，旧译文作为候选译文保留。一次撤销即可全部恢复。</translation></message>
<message id="documents.update.changed"><source>Changed, {percent}% alike</source><translation type="unfinished">有改动，相似度 {percent}%</translation></message>
<message id="documents.update.tags"><source>Only tags changed: the translation stays as a draft</source><translation type="unfinished">仅标记有改动：译文作为草稿保留</translation></message>
<message id="documents.update.added"><source>New</source><translation type="unfinished">新增</translation></message>
<message id="documents.update.removed"><source>Gone</source><translation type="unfinished">已删去</translation></message>
<message id="documents.update.moved"><source>Moved from {number}</source><translation type="unfinished">从第 {number} 段移来</translation></message>
<message id="documents.update.done"><source>{name} updated: {unchanged} unchanged, {changed} changed, {added} new, {removed} gone.</source><translation type="unfinished">{name} 已更新：未改动 {unchanged}，改动 {changed}，新增 {added}，删去 {removed}。</translation></message>
<message id="documents.update.no_file"><source>Choose the file with the new version.</source><translation type="unfinished">请选择新版本的文件。</translation></message>
<message id="documents.update.list"><source>What has changed</source><translation type="unfinished">改动内容</translation></message>
<message id="documents.update.more" numerus="yes"><source>… and {count} more</source><translation type="unfinished"><numerusform>…还有 {count} 处</numerusform></translation></message>
<message id="documents.paste.title"><source>New project from the clipboard</source><translation type="unfinished">从剪贴板新建项目</translation></message>
<message id="documents.paste.make"><source>Make project</source><translation type="unfinished">创建项目</translation></message>
<message id="documents.paste.text"><source>The text as it will be</source><translation type="unfinished">即将使用的文本</translation></message>
<message id="documents.paste.name"><source>Title</source><translation type="unfinished">标题</translation></message>
<message id="documents.paste.kept"><source>Headings, lists, bold, italic and links are kept.</source><translation type="unfinished">标题、列表、粗体、斜体和链接予以保留。</translation></message>
<message id="documents.paste.plain"><source>Plain text.</source><translation type="unfinished">纯文本。</translation></message>
<message id="documents.paste.saved_as"><source>The text is saved beside the project as {name}.</source><translation type="unfinished">文本将以 {name} 为名保存在项目旁边。</translation></message>
<message id="documents.add.title"><source>Add documents</source><translation type="unfinished">添加文档</translation></message>
<message id="documents.add.running"><source>Reading the documents…</source><translation type="unfinished">正在读取文档…</translation></message>
<message id="documents.add.done" numerus="yes"><source>{count} documents added.</source><translation type="unfinished"><numerusform>已添加 {count} 个文档。</numerusform></translation></message>
<message id="documents.add.there"><source>{name} is in the project already. Update it with the new version?</source><translation type="unfinished">{name} 已在项目中。要用新版本更新它吗？</translation></message>
<message id="documents.add.update"><source>Compare and update…</source><translation type="unfinished">比较并更新…</translation></message>
<message id="documents.add.left_out" numerus="yes"><source>{count} files left out, which Egiz does not read: {names}</source><translation type="unfinished"><numerusform>略去了Egiz无法读取的 {count} 个文件：{names}</numerusform></translation></message>
<message id="documents.drop.nothing"><source>Nothing was dropped that Egiz reads.</source><translation type="unfinished">没有放入Egiz可以读取的内容。</translation></message>
<message id="documents.copy.done" numerus="yes"><source>{count} segments copied as rich text.</source><translation type="unfinished"><numerusform>已将 {count} 个句段复制为格式文本。</numerusform></translation></message>
<message id="documents.copy.untranslated" numerus="yes"><source>{count} segments copied as rich text; {waiting} are not translated and stand there in the source language.</source><translation type="unfinished"><numerusform>已将 {count} 个句段复制为格式文本；其中 {waiting} 个尚未翻译，保留为原文。</numerusform></translation></message>
<message id="documents.print.running"><source>Writing pages</source><translation type="unfinished">正在生成页面</translation></message>
<message id="documents.print.stopped"><source>Printing was stopped; no file was written.</source><translation type="unfinished">打印已停止；未写入文件。</translation></message>
<message id="documents.print.pdf"><source>Pages to print, side by side (PDF)</source><translation type="unfinished">打印页面，对照（PDF）</translation></message>
<message id="documents.print.broken"><source>The pages could not be written whole: nothing was changed; try again.</source><translation type="unfinished">页面未能完整写出：没有任何改动；请重试。</translation></message>
<message id="documents.update.earlier"><source>The source was changed by a new version; the earlier translation is a candidate</source><translation type="unfinished">原文已被新版本改动；旧译文列为候选译文</translation></message>
<message id="documents.copy.running"><source>Copying…</source><translation type="unfinished">正在复制…</translation></message>
<message id="documents.paste.running"><source>Reading the clipboard…</source><translation type="unfinished">正在读取剪贴板…</translation></message>
<message id="documents.paste_too_large"><source>The text is longer than {limit} million characters: paste it in parts.</source><translation type="unfinished">文本超过 {limit} 百万个字符：请分几次粘贴。</translation></message>
</context></TS>
