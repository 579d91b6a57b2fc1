<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="ui.about.lead"><source>Egiz {version}: a translation and glossary workbench for Kazakh, English and Chinese. It works without a network.</source><translation type="unfinished">Egiz {version}：面向哈萨克语、英语和汉语的翻译与术语工作台，无需联网。</translation></message>
<message id="ui.about.licence"><source>Egiz stands under the Apache License 2.0.</source><translation type="unfinished">Egiz 采用 Apache License 2.0 许可证。</translation></message>
<message id="ui.about.models"><source>Models:</source><translation type="unfinished">模型：</translation></message>
<message id="ui.about.parts"><source>Parts by others:</source><translation type="unfinished">第三方组件：</translation></message>
<message id="ui.about.title"><source>About Egiz</source><translation type="unfinished">关于 Egiz</translation></message>
<message id="ui.by.already"><source>by the model itself</source><translation type="unfinished">模型自行译出</translation></message>
<message id="ui.by.annotated"><source>given to the model beside the term</source><translation type="unfinished">随原文术语一并提供给模型</translation></message>
<message id="ui.by.code_switched"><source>with the term written into the source</source><translation type="unfinished">将术语写入原文后译出</translation></message>
<message id="ui.by.human"><source>typed</source><translation type="unfinished">手动输入</translation></message>
<message id="ui.by.n_best"><source>chosen among the model's drafts</source><translation type="unfinished">从模型的多个草稿中选出</translation></message>
<message id="ui.by.prompted"><source>asked of the model with the text</source><translation type="unfinished">随文本一并向模型提出</translation></message>
<message id="ui.by.confirmed"><source>from a confirmed translation</source><translation type="unfinished">来自已确认的译文</translation></message>
<message id="ui.by.date"><source>a date, by rule</source><translation type="unfinished">日期，按规则写成</translation></message>
<message id="ui.by.glossary"><source>written by the glossary alone</source><translation type="unfinished">仅由术语库写入</translation></message>
<message id="ui.by.repaired"><source>a wrong rendering was replaced</source><translation type="unfinished">已替换误译</translation></message>
<message id="ui.by.retried"><source>decoded again after a loop</source><translation type="unfinished">因重复而重新生成</translation></message>
<message id="ui.by.spliced"><source>forced into the draft</source><translation type="unfinished">强制写入草稿</translation></message>
<message id="ui.by.stand_in"><source>placed by the glossary</source><translation type="unfinished">由术语库写入</translation></message>
<message id="ui.candidate.draft"><source>Draft</source><translation type="unfinished">草稿</translation></message>
<message id="ui.candidate.human"><source>Written before</source><translation type="unfinished">此前所写</translation></message>
<message id="ui.candidate.in_use"><source>in use</source><translation type="unfinished">使用中</translation></message>
<message id="ui.candidate.lacking" numerus="yes"><source>{count} terms missing</source><translation type="unfinished"><numerusform>缺 {count} 个术语</numerusform></translation></message>
<message id="ui.candidate.memory"><source>Memory</source><translation type="unfinished">记忆库</translation></message>
<message id="ui.candidate.plain"><source>Draft without the glossary</source><translation type="unfinished">未用术语库的草稿</translation></message>
<message id="ui.candidate.suggestion"><source>Suggestion</source><translation type="unfinished">建议</translation></message>
<message id="ui.cell.source"><source>Source of the current segment</source><translation type="unfinished">当前句段的原文</translation></message>
<message id="ui.cell.target"><source>Target of the current segment</source><translation type="unfinished">当前句段的译文</translation></message>
<message id="ui.close.unsaved"><source>Close without it</source><translation type="unfinished">放弃并关闭</translation></message>
<message id="ui.closing.busy"><source>Closing: the draft under way is being stopped; what was drafted is kept.</source><translation type="unfinished">正在关闭：正在停止起草，已起草的内容会保留。</translation></message>
<message id="ui.column.state"><source>State</source><translation type="unfinished">状态</translation></message>
<message id="ui.confirm.empty"><source>There is nothing to confirm yet: draft this segment (Ctrl+D) or type.</source><translation type="unfinished">尚无可确认的内容：请起草此句段（Ctrl+D）或直接输入。</translation></message>
<message id="ui.confirm.empty.no_model"><source>There is nothing to confirm yet: type the translation.</source><translation type="unfinished">尚无可确认的内容：请输入译文。</translation></message>
<message id="ui.confirm.last"><source>Confirmed. This is the last segment shown.</source><translation type="unfinished">已确认。这是所显示的最后一个句段。</translation></message>
<message id="ui.conflict"><source>Segment {number} was changed in the meantime, and nothing was overwritten. There now: “{stored}”. Yours: “{typed}”.</source><translation type="unfinished">第 {number} 句段在此期间被更改，未覆盖任何内容。现有：“{stored}”。您的：“{typed}”。</translation></message>
<message id="ui.conflict.gone"><source>The segment that you typed in is no longer in the project, so this is not saved: “{typed}”. Copy it, or bring the document back with Ctrl+Z or Ctrl+Shift+Z.</source><translation type="unfinished">您输入内容的句段已不在项目中，因此以下内容未保存：“{typed}”。请复制，或用 Ctrl+Z 或 Ctrl+Shift+Z 恢复文档。</translation></message>
<message id="ui.conflict.mine"><source>Write mine</source><translation type="unfinished">写入我的</translation></message>
<message id="ui.conflict.not_done"><source>This segment was changed in the meantime; nothing was done. Look at it and try again.</source><translation type="unfinished">此句段在此期间被更改，未执行任何操作。请查看后重试。</translation></message>
<message id="ui.conflict.open"><source>A segment was changed elsewhere in the meantime, and what you typed there is not saved yet: choose which text holds.</source><translation type="unfinished">有一个句段在此期间被别处更改，您输入的内容尚未保存：请选择保留哪个文本。</translation></message>
<message id="ui.conflict.stored"><source>Keep what is there</source><translation type="unfinished">保留现有的</translation></message>
<message id="ui.counts.confirmed"><source>{done} of {total} confirmed</source><translation type="unfinished">已确认 {done} / {total}</translation></message>
<message id="ui.counts.flags" numerus="yes"><source>{count} flags</source><translation type="unfinished"><numerusform>{count} 个标记</numerusform></translation></message>
<message id="ui.dialog.cancel"><source>Cancel</source><translation type="unfinished">取消</translation></message>
<message id="ui.dialog.close"><source>Close</source><translation type="unfinished">关闭</translation></message>
<message id="ui.dialog.copy"><source>Copy</source><translation type="unfinished">复制</translation></message>
<message id="ui.documents.changed" numerus="yes"><source>The documents of the project have changed: {count} segments now.</source><translation type="unfinished"><numerusform>项目的文档已更改：现有 {count} 个句段。</numerusform></translation></message>
<message id="ui.doubt.word"><source>The model is unsure of this word.</source><translation type="unfinished">模型对这个词没有把握。</translation></message>
<message id="ui.draft.broken"><source>Drafting broke off ({reason}); what was drafted is kept. Try again, or draft fewer segments at once.</source><translation type="unfinished">起草中断（{reason}），已起草的内容已保留。请重试，或一次少起草一些句段。</translation></message>
<message id="ui.draft.done" numerus="yes"><source>{count} segments drafted, flagged: {flagged}. F8 goes to the next flag.</source><translation type="unfinished"><numerusform>已起草 {count} 个句段，标记 {flagged} 个。按 F8 转到下一个标记。</numerusform></translation></message>
<message id="ui.draft.filled"><source>No installed model drafts in this direction: {filled} of {segments} segments were filled from dates, the glossary and confirmed translations.</source><translation type="unfinished">没有安装此方向的模型：{segments} 个句段中有 {filled} 个由日期规则、术语库和已确认的译文填入。</translation></message>
<message id="ui.draft.nothing"><source>There is nothing to draft: everything here is confirmed.</source><translation type="unfinished">没有可起草的内容：全部已确认。</translation></message>
<message id="ui.draft.stopped"><source>Drafting stopped; what was drafted is kept.</source><translation type="unfinished">已停止起草，已起草的内容已保留。</translation></message>
<message id="ui.draft.stopping"><source>Stopping…</source><translation type="unfinished">正在停止…</translation></message>
<message id="ui.error.not_saved"><source>The last change is not saved ({reason}). It stays in the cell: copy it, then try again.</source><translation type="unfinished">最后的更改未保存（{reason}），仍保留在单元格中：请先复制，再重试。</translation></message>
<message id="ui.error.slow"><source>What you typed is not saved yet: the project file does not answer. It stays in the cell: wait a little and try again, or copy it.</source><translation type="unfinished">您输入的内容尚未保存：项目文件没有响应。内容仍保留在单元格中：请稍候重试，或先复制。</translation></message>
<message id="ui.error.title"><source>Something went wrong</source><translation type="unfinished">出现错误</translation></message>
<message id="ui.error.unexpected"><source>Egiz met an error of its own. Everything shown as saved is saved; you can go on. Copy the details for a report.</source><translation type="unfinished">Egiz 自身出现错误。显示为已保存的内容均已保存，您可以继续工作。请复制详情以便报告。</translation></message>
<message id="ui.export.document"><source>Translated document, as it came</source><translation type="unfinished">译文文档（原格式）</translation></message>
<message id="ui.export.done" numerus="yes"><source>{count} segments exported to {name}.</source><translation type="unfinished"><numerusform>已将 {count} 个句段导出到 {name}。</numerusform></translation></message>
<message id="ui.export.exists"><source>{name} is there already and was not written by Egiz, or was changed since; it was left as it is.</source><translation type="unfinished">{name} 已存在，且不是由 Egiz 写成或此后被更改；文件保持原样。</translation></message>
<message id="ui.export.failed"><source>Not exported.</source><translation type="unfinished">未导出。</translation></message>
<message id="ui.export.make"><source>Export</source><translation type="unfinished">导出</translation></message>
<message id="ui.export.note"><source>A segment without a translation keeps its source. Drafts are exported as drafts.</source><translation type="unfinished">没有译文的句段保留原文；草稿以草稿状态导出。</translation></message>
<message id="ui.export.one_language"><source>This kind of file takes one language: choose one, or the page to read.</source><translation type="unfinished">此类文件只含一种语言：请选择一种，或选择供阅读的网页。</translation></message>
<message id="ui.export.page"><source>Bilingual page to read and print</source><translation type="unfinished">供阅读和打印的双语网页</translation></message>
<message id="ui.export.place"><source>File</source><translation type="unfinished">文件</translation></message>
<message id="ui.export.replace"><source>Replace it</source><translation type="unfinished">替换</translation></message>
<message id="ui.export.running"><source>Exporting {name}…</source><translation type="unfinished">正在导出 {name}…</translation></message>
<message id="ui.export.text"><source>Translation as text</source><translation type="unfinished">译文文本</translation></message>
<message id="ui.export.title"><source>Export</source><translation type="unfinished">导出</translation></message>
<message id="ui.export.way"><source>What to make</source><translation type="unfinished">导出为</translation></message>
<message id="ui.export.xliff"><source>XLIFF 1.2 for other programs</source><translation type="unfinished">供其他程序使用的 XLIFF 1.2</translation></message>
<message id="ui.export.jsonl"><source>Segments with terms and findings (JSONL)</source><translation type="unfinished">含术语和检查结果的句段（JSONL）</translation></message>
<message id="ui.export.tsv"><source>Table of segments (TSV)</source><translation type="unfinished">句段表（TSV）</translation></message>
<message id="ui.export.tmx"><source>Translation memory (TMX)</source><translation type="unfinished">翻译记忆库（TMX）</translation></message>
<message id="ui.export.xliff2"><source>XLIFF 2.1 for other programs</source><translation type="unfinished">供其他程序使用的 XLIFF 2.1</translation></message>
<message id="ui.finding.confirm"><source>Ctrl+Enter confirms it as it is</source><translation type="unfinished">按 Ctrl+Enter 照此确认</translation></message>
<message id="ui.finding.waived"><source>waived by {by} on {day}: {reason}</source><translation type="unfinished">由{by}于 {day} 豁免：{reason}</translation></message>
<message id="ui.finding.error"><source>Flag</source><translation type="unfinished">标记</translation></message>
<message id="ui.finding.fix"><source>Enter settles it</source><translation type="unfinished">按 Enter 解决</translation></message>
<message id="ui.finding.waive"><source>{key} waives it</source><translation type="unfinished">按 {key} 豁免</translation></message>
<message id="ui.finding.insert"><source>{key} inserts it</source><translation type="unfinished">按 {key} 插入</translation></message>
<message id="ui.finding.note"><source>Note</source><translation type="unfinished">提示</translation></message>
<message id="ui.finding.warning"><source>Warning</source><translation type="unfinished">警告</translation></message>
<message id="ui.fonts.no_chinese"><source>No font with Chinese letters in their mainland shapes was found here: Chinese may be unreadable. Install Noto Sans CJK SC (on Debian: fonts-noto-cjk) and start Egiz again.</source><translation type="unfinished">未找到简体中文字体，中文可能无法正常显示。请安装 Noto Sans CJK SC（Debian 上为 fonts-noto-cjk），然后重新启动 Egiz。</translation></message>
<message id="ui.fonts.no_kazakh"><source>No font with all Kazakh letters was found here: ә, ғ, қ, ң, ө, ұ, ү, һ may be unreadable. Install Noto Sans or DejaVu Sans (on Debian: fonts-dejavu-core) and start Egiz again.</source><translation type="unfinished">未找到包含全部哈萨克语字母的字体，ә、ғ、қ、ң、ө、ұ、ү、һ 可能无法显示。请安装 Noto Sans 或 DejaVu Sans（Debian 上为 fonts-dejavu-core），然后重新启动 Egiz。</translation></message>
<message id="ui.fonts.none"><source>Neither a Kazakh nor a Chinese font was found here: texts may be unreadable. Install Noto Sans and Noto Sans CJK SC (on Debian: fonts-dejavu-core fonts-noto-cjk) and start Egiz again.</source><translation type="unfinished">未找到哈萨克语和中文字体，文字可能无法显示。请安装 Noto Sans 和 Noto Sans CJK SC（Debian 上为 fonts-dejavu-core fonts-noto-cjk），然后重新启动 Egiz。</translation></message>
<message id="ui.go_to.go"><source>Go</source><translation type="unfinished">转到</translation></message>
<message id="ui.go_to.not_shown"><source>Segment {number} is not among those shown: show all segments first.</source><translation type="unfinished">第 {number} 句段不在显示范围内：请先显示全部句段。</translation></message>
<message id="ui.go_to.number"><source>Number of the segment, 1 to {last}</source><translation type="unfinished">句段编号，1 至 {last}</translation></message>
<message id="ui.go_to.title"><source>Go to segment</source><translation type="unfinished">转到句段</translation></message>
<message id="ui.job.making"><source>Making the project {name}…</source><translation type="unfinished">正在创建项目 {name}…</translation></message>
<message id="ui.job.progress"><source>{name}: {done} of {total}</source><translation type="unfinished">{name}：{done} / {total}</translation></message>
<message id="ui.job.progress_minutes"><source>{name}: {done} of {total}, {minutes} min left</source><translation type="unfinished">{name}：{done} / {total}，剩余 {minutes} 分钟</translation></message>
<message id="ui.job.progress_left"><source>{name}: {done} of {total}, {seconds} s left</source><translation type="unfinished">{name}：{done} / {total}，剩余 {seconds} 秒</translation></message>
<message id="ui.job.sample"><source>Preparing the sample project…</source><translation type="unfinished">正在准备示例项目…</translation></message>
<message id="ui.job.saving"><source>Saving</source><translation type="unfinished">保存</translation></message>
<message id="ui.language.en"><source>English</source><translation type="unfinished">英语</translation></message>
<message id="ui.language.kk"><source>Kazakh</source><translation type="unfinished">哈萨克语</translation></message>
<message id="ui.language.zh-Hans"><source>Chinese</source><translation type="unfinished">汉语</translation></message>
<message id="ui.model.none"><source>no model</source><translation type="unfinished">无模型</translation></message>
<message id="ui.model.weak"><source>⚠ weak model, {source} → {target}</source><translation type="unfinished">⚠ 较弱的模型，{source} → {target}</translation></message>
<message id="ui.new.add_files"><source>Add files…</source><translation type="unfinished">添加文件…</translation></message>
<message id="ui.new.choose_place"><source>Choose…</source><translation type="unfinished">选择…</translation></message>
<message id="ui.new.hidden"><source>Also the hidden text of office documents</source><translation type="unfinished">含办公文档的隐藏文字</translation></message>
<message id="ui.new.comments"><source>Also their comments</source><translation type="unfinished">含其批注</translation></message>
<message id="ui.new.files"><source>Documents to translate</source><translation type="unfinished">待译文档</translation></message>
<message id="ui.new.formats"><source>Can be read: {formats}</source><translation type="unfinished">可读取的格式：{formats}</translation></message>
<message id="ui.new.make"><source>Make project</source><translation type="unfinished">创建项目</translation></message>
<message id="ui.new.no_files"><source>Add at least one document.</source><translation type="unfinished">请至少添加一个文档。</translation></message>
<message id="ui.new.no_place"><source>Say where the file goes.</source><translation type="unfinished">请指定文件位置。</translation></message>
<message id="ui.new.no_target"><source>Choose at least one target language.</source><translation type="unfinished">请至少选择一种目标语言。</translation></message>
<message id="ui.new.place"><source>Project file</source><translation type="unfinished">项目文件</translation></message>
<message id="ui.new.remove"><source>Take off the list</source><translation type="unfinished">从列表中移除</translation></message>
<message id="ui.new.source"><source>Source language</source><translation type="unfinished">源语言</translation></message>
<message id="ui.new.guessed"><source>Guessed from the first file</source><translation type="unfinished">根据第一个文件推测</translation></message>
<message id="ui.job.guessing"><source>Looking at the language of {name}</source><translation type="unfinished">正在判断 {name} 的语言</translation></message>
<message id="ui.new.targets"><source>Target languages</source><translation type="unfinished">目标语言</translation></message>
<message id="ui.new.title"><source>New project</source><translation type="unfinished">新建项目</translation></message>
<message id="ui.next.from_end"><source>That was the first one: on from the end.</source><translation type="unfinished">已到第一个：从末尾继续。</translation></message>
<message id="ui.next.from_top"><source>That was the last one: on from the top.</source><translation type="unfinished">已到最后一个：从头继续。</translation></message>
<message id="ui.next.no_doubt"><source>No draft in the list is unsure.</source><translation type="unfinished">列表中没有存疑草稿。</translation></message>
<message id="ui.next.no_flag"><source>There is no other flag.</source><translation type="unfinished">没有其他标记。</translation></message>
<message id="ui.next.no_unconfirmed"><source>There is no other unconfirmed segment.</source><translation type="unfinished">没有其他未确认的句段。</translation></message>
<message id="ui.not_saved"><source>not saved</source><translation type="unfinished">未保存</translation></message>
<message id="ui.notice.again"><source>Try again</source><translation type="unfinished">重试</translation></message>
<message id="ui.notice.close"><source>Close</source><translation type="unfinished">关闭</translation></message>
<message id="ui.open.projects"><source>Egiz projects</source><translation type="unfinished">Egiz 项目</translation></message>
<message id="ui.open.title"><source>Open project</source><translation type="unfinished">打开项目</translation></message>
<message id="ui.palette.hint"><source>Type to search</source><translation type="unfinished">输入以搜索</translation></message>
<message id="ui.palette.nothing"><source>No command matches: try another word.</source><translation type="unfinished">没有匹配的命令：请换个词。</translation></message>
<message id="ui.palette.title"><source>Commands</source><translation type="unfinished">命令</translation></message>
<message id="ui.palette.words.clear"><source>empty, delete</source><translation type="unfinished">清除 删除 清空</translation></message>
<message id="ui.palette.words.close"><source>leave, shut</source><translation type="unfinished">离开 结束</translation></message>
<message id="ui.palette.words.confirm"><source>approve, accept, done, finish</source><translation type="unfinished">通过 批准 完成 接受</translation></message>
<message id="ui.palette.words.dark"><source>night, black, colours</source><translation type="unfinished">夜间 黑色 颜色</translation></message>
<message id="ui.palette.words.draft"><source>translate, machine translation, MT</source><translation type="unfinished">翻译 机器翻译 机翻</translation></message>
<message id="ui.palette.words.export"><source>save as, write out, deliver</source><translation type="unfinished">另存为 保存 输出 交付</translation></message>
<message id="ui.palette.words.find"><source>search, look for</source><translation type="unfinished">搜索 寻找</translation></message>
<message id="ui.palette.words.go_to"><source>jump, number</source><translation type="unfinished">跳转 编号</translation></message>
<message id="ui.palette.words.keys"><source>keyboard, hotkeys, help</source><translation type="unfinished">快捷键 键盘 帮助</translation></message>
<message id="ui.palette.words.larger"><source>bigger, zoom, font size</source><translation type="unfinished">放大 字号</translation></message>
<message id="ui.palette.words.quit"><source>exit, leave, end</source><translation type="unfinished">退出 离开 关闭</translation></message>
<message id="ui.palette.words.redo"><source>again, repeat</source><translation type="unfinished">恢复 再次</translation></message>
<message id="ui.palette.words.smaller"><source>zoom, font size</source><translation type="unfinished">缩小 字号</translation></message>
<message id="ui.palette.words.stop"><source>cancel, abort</source><translation type="unfinished">取消 中止</translation></message>
<message id="ui.palette.words.term"><source>new term, word list</source><translation type="unfinished">新术语 词汇</translation></message>
<message id="ui.palette.words.undo"><source>back, revert, take back</source><translation type="unfinished">撤回 恢复</translation></message>
<message id="ui.panel.candidates"><source>Candidates</source><translation type="unfinished">候选译文</translation></message>
<message id="ui.panel.candidates.empty"><source>No candidates yet. Ctrl+D drafts this segment.</source><translation type="unfinished">尚无候选译文。按 Ctrl+D 起草此句段。</translation></message>
<message id="ui.panel.candidates.no_model"><source>No candidates: no installed model drafts in this direction. Type the translation.</source><translation type="unfinished">没有候选译文：未安装可起草此方向的模型。请输入译文。</translation></message>
<message id="ui.panel.candidates.none"><source>No candidates.</source><translation type="unfinished">没有候选译文。</translation></message>
<message id="ui.panel.findings"><source>Findings</source><translation type="unfinished">检查结果</translation></message>
<message id="ui.panel.findings.empty"><source>Nothing found here.</source><translation type="unfinished">未发现问题。</translation></message>
<message id="ui.panel.terms"><source>Terms</source><translation type="unfinished">术语</translation></message>
<message id="ui.panel.terms.empty"><source>The glossary knows no term of this segment.</source><translation type="unfinished">术语库中没有此句段的术语。</translation></message>
<message id="ui.terms.wait"><source>The glossary is still being read. Try again in a moment.</source><translation type="unfinished">术语库仍在读取中，请稍后再试。</translation></message>
<message id="ui.plain.none"><source>There is no draft without the glossary yet: Ctrl+D drafts this segment.</source><translation type="unfinished">尚无未用术语库的草稿：按 Ctrl+D 起草此句段。</translation></message>
<message id="ui.plain.now_draft"><source>Now the draft with the glossary.</source><translation type="unfinished">现为使用术语库的草稿。</translation></message>
<message id="ui.plain.now_plain"><source>Now the draft without the glossary; the same key goes back.</source><translation type="unfinished">现为未用术语库的草稿；再按同一快捷键返回。</translation></message>
<message id="ui.plain.same"><source>The glossary changed nothing here: both drafts are the same.</source><translation type="unfinished">术语库在此未作改动：两个草稿相同。</translation></message>
<message id="ui.preferences.broken"><source>The preferences in {path} could not be read and were set aside as {aside}; the usual ones hold.</source><translation type="unfinished">无法读取 {path} 中的首选项，已另存为 {aside}；现使用默认设置。</translation></message>
<message id="ui.preferences.not_written"><source>The preferences could not be written ({reason}); they hold until Egiz is closed.</source><translation type="unfinished">无法写入首选项（{reason}），仅在本次运行中有效。</translation></message>
<message id="ui.preferences.unreadable"><source>The preferences in {path} cannot be read ({reason}); the usual ones hold. Check who may read the file.</source><translation type="unfinished">无法读取 {path} 中的首选项（{reason}），现使用默认设置。请检查文件权限。</translation></message>
<message id="ui.progress"><source>Progress</source><translation type="unfinished">进度</translation></message>
<message id="ui.qt.all_files"><source>All Files (*)</source><translation type="unfinished">所有文件 (*)</translation></message>
<message id="ui.qt.back"><source>Back</source><translation type="unfinished">后退</translation></message>
<message id="ui.qt.cancel"><source>Cancel</source><translation type="unfinished">取消</translation></message>
<message id="ui.qt.choose"><source>&amp;Choose</source><translation type="unfinished">选择(&amp;C)</translation></message>
<message id="ui.qt.close"><source>Close</source><translation type="unfinished">关闭</translation></message>
<message id="ui.qt.computer"><source>Computer</source><translation type="unfinished">计算机</translation></message>
<message id="ui.qt.copy"><source>&amp;Copy</source><translation type="unfinished">复制(&amp;C)</translation></message>
<message id="ui.qt.create_folder"><source>Create New Folder</source><translation type="unfinished">新建文件夹</translation></message>
<message id="ui.qt.cut"><source>Cu&amp;t</source><translation type="unfinished">剪切(&amp;T)</translation></message>
<message id="ui.qt.date_modified"><source>Date Modified</source><translation type="unfinished">修改日期</translation></message>
<message id="ui.qt.delete"><source>Delete</source><translation type="unfinished">删除</translation></message>
<message id="ui.qt.directory"><source>Directory:</source><translation type="unfinished">目录：</translation></message>
<message id="ui.qt.file_name"><source>File &amp;name:</source><translation type="unfinished">文件名(&amp;N)：</translation></message>
<message id="ui.qt.files_of_type"><source>Files of type:</source><translation type="unfinished">文件类型：</translation></message>
<message id="ui.qt.forward"><source>Forward</source><translation type="unfinished">前进</translation></message>
<message id="ui.qt.folder"><source>Folder</source><translation type="unfinished">文件夹</translation></message>
<message id="ui.qt.look_in"><source>Look in:</source><translation type="unfinished">查找范围：</translation></message>
<message id="ui.qt.name"><source>Name</source><translation type="unfinished">名称</translation></message>
<message id="ui.qt.no"><source>&amp;No</source><translation type="unfinished">否(&amp;N)</translation></message>
<message id="ui.qt.ok"><source>OK</source><translation type="unfinished">确定</translation></message>
<message id="ui.qt.open"><source>&amp;Open</source><translation type="unfinished">打开(&amp;O)</translation></message>
<message id="ui.qt.parent_directory"><source>Parent Directory</source><translation type="unfinished">上级目录</translation></message>
<message id="ui.qt.paste"><source>&amp;Paste</source><translation type="unfinished">粘贴(&amp;P)</translation></message>
<message id="ui.qt.redo"><source>&amp;Redo</source><translation type="unfinished">重做(&amp;R)</translation></message>
<message id="ui.qt.save"><source>&amp;Save</source><translation type="unfinished">保存(&amp;S)</translation></message>
<message id="ui.qt.select_all"><source>Select All</source><translation type="unfinished">全选</translation></message>
<message id="ui.qt.size"><source>Size</source><translation type="unfinished">大小</translation></message>
<message id="ui.qt.type"><source>Type</source><translation type="unfinished">类型</translation></message>
<message id="ui.qt.undo"><source>&amp;Undo</source><translation type="unfinished">撤销(&amp;U)</translation></message>
<message id="ui.qt.yes"><source>&amp;Yes</source><translation type="unfinished">是(&amp;Y)</translation></message>
<message id="ui.reason.absent"><source>not in the target</source><translation type="unfinished">译文中没有</translation></message>
<message id="ui.reason.admitted"><source>an admitted variant</source><translation type="unfinished">允许的变体</translation></message>
<message id="ui.reason.context"><source>said by the words around it</source><translation type="unfinished">已由上下文表达</translation></message>
<message id="ui.reason.dropped"><source>left out, as this language does</source><translation type="unfinished">此语言中省略</translation></message>
<message id="ui.reason.equivalent"><source>the short or the full form of the same name</source><translation type="unfinished">同一名称的简称或全称</translation></message>
<message id="ui.reason.forbidden"><source>a forbidden term is used</source><translation type="unfinished">使用了禁用术语</translation></message>
<message id="ui.reason.illicit_form"><source>the form is not a licit one</source><translation type="unfinished">形式不合规范</translation></message>
<message id="ui.reason.no_target_term"><source>the glossary has no term in this language</source><translation type="unfinished">术语库中没有此语言的术语</translation></message>
<message id="ui.reason.preferred"><source>the preferred term</source><translation type="unfinished">首选术语</translation></message>
<message id="ui.reason.too_few"><source>fewer times than in the source</source><translation type="unfinished">次数少于原文</translation></message>
<message id="ui.redo.done"><source>Done again: {name}. Ctrl+Z takes it back.</source><translation type="unfinished">已重做：{name}。按 Ctrl+Z 撤销。</translation></message>
<message id="ui.redo.named"><source>Redo: {name}</source><translation type="unfinished">重做：{name}</translation></message>
<message id="ui.redo.nothing"><source>There is nothing to do again.</source><translation type="unfinished">没有可重做的操作。</translation></message>
<message id="ui.redo.typing"><source>Typing done again. Ctrl+Z takes it back.</source><translation type="unfinished">已重做输入。按 Ctrl+Z 撤销。</translation></message>
<message id="ui.row.flagged"><source>⚠ look here</source><translation type="unfinished">⚠ 请检查</translation></message>
<message id="ui.row.note"><source>Note: {note}</source><translation type="unfinished">备注：{note}</translation></message>
<message id="ui.row.locked"><source>locked</source><translation type="unfinished">已锁定</translation></message>
<message id="ui.row.waived"><source>✓ waived</source><translation type="unfinished">✓ 已豁免</translation></message>
<message id="ui.row.missing"><source>⚠ {terms}</source><translation type="unfinished">⚠ {terms}</translation></message>
<message id="ui.row.unsure"><source>unsure</source><translation type="unfinished">存疑</translation></message>
<message id="ui.saved"><source>saved</source><translation type="unfinished">已保存</translation></message>
<message id="ui.saving"><source>saving…</source><translation type="unfinished">正在保存…</translation></message>
<message id="ui.search"><source>Search in source and target</source><translation type="unfinished">在原文和译文中搜索</translation></message>
<message id="ui.search.clear"><source>Empty the search</source><translation type="unfinished">清除搜索</translation></message>
<message id="ui.search.hint"><source>Search source and target</source><translation type="unfinished">搜索原文和译文</translation></message>
<message id="ui.search.hits"><source>{shown} of {total}</source><translation type="unfinished">{shown} / {total}</translation></message>
<message id="ui.shortcuts.title"><source>Keys</source><translation type="unfinished">快捷键</translation></message>
<message id="ui.show"><source>Segments shown</source><translation type="unfinished">显示的句段</translation></message>
<message id="ui.show.all"><source>All segments</source><translation type="unfinished">全部句段</translation></message>
<message id="ui.show.drafts"><source>Drafts</source><translation type="unfinished">草稿</translation></message>
<message id="ui.show.flagged"><source>Flagged</source><translation type="unfinished">有标记</translation></message>
<message id="ui.show.repeated"><source>Repeated</source><translation type="unfinished">重复</translation></message>
<message id="ui.show.translated"><source>Confirmed</source><translation type="unfinished">已确认</translation></message>
<message id="ui.show.unsure"><source>Unsure drafts first</source><translation type="unfinished">存疑草稿优先</translation></message>
<message id="ui.show.untouched"><source>Untouched</source><translation type="unfinished">未翻译</translation></message>
<message id="ui.start.lead"><source>Open a document beside its draft, with the terms of your glossary found, used and marked. Everything stays on this computer.</source><translation type="unfinished">将文档与草稿并排打开，术语库中的术语会被找出、采用并标示。所有内容都留在本机。</translation></message>
<message id="ui.start.new"><source>New project…</source><translation type="unfinished">新建项目…</translation></message>
<message id="ui.start.open"><source>Open project…</source><translation type="unfinished">打开项目…</translation></message>
<message id="ui.start.recent"><source>Opened before</source><translation type="unfinished">最近打开</translation></message>
<message id="ui.start.sample"><source>Open the sample</source><translation type="unfinished">打开示例</translation></message>
<message id="ui.start.title"><source>What shall we translate?</source><translation type="unfinished">要翻译什么？</translation></message>
<message id="ui.state.approved"><source>approved</source><translation type="unfinished">已批准</translation></message>
<message id="ui.state.draft"><source>draft</source><translation type="unfinished">草稿</translation></message>
<message id="ui.state.rejected"><source>rejected</source><translation type="unfinished">已退回</translation></message>
<message id="ui.state.reviewed"><source>reviewed</source><translation type="unfinished">已审校</translation></message>
<message id="ui.state.translated"><source>confirmed</source><translation type="unfinished">已确认</translation></message>
<message id="ui.state.untouched"><source>untouched</source><translation type="unfinished">未翻译</translation></message>
<message id="ui.stop"><source>Stop</source><translation type="unfinished">停止</translation></message>
<message id="ui.key.close"><source>Close the window</source><translation type="unfinished">关闭窗口</translation></message>
<message id="ui.style.title"><source>Style of the project</source><translation type="unfinished">项目文风</translation></message>
<message id="ui.style.make"><source>Use this style</source><translation type="unfinished">采用此文风</translation></message>
<message id="ui.style.lead"><source>A choice says what drafts are written with and what is pointed out in targets. It forbids nothing elsewhere.</source><translation type="unfinished">所选项决定初稿的写法，也决定译文中提示哪些地方；除此之外不作任何限制。</translation></message>
<message id="ui.style.either"><source>Either</source><translation type="unfinished">均可</translation></message>
<message id="ui.style.english"><source>English spelling</source><translation type="unfinished">英文拼写</translation></message>
<message id="ui.style.party"><source>The Communist Party of China</source><translation type="unfinished">中国共产党（英文）</translation></message>
<message id="ui.style.percent"><source>Percent in English</source><translation type="unfinished">英文百分比</translation></message>
<message id="ui.style.uygur"><source>Xinjiang’s people</source><translation type="unfinished">“维吾尔”的英文写法</translation></message>
<message id="ui.style.bureau"><source>The Party’s bureau</source><translation type="unfinished">“政治局”的英文写法</translation></message>
<message id="ui.style.quotes_en"><source>Quotation marks in English</source><translation type="unfinished">英文引号</translation></message>
<message id="ui.style.quotes_zh"><source>Quotation marks in Chinese</source><translation type="unfinished">中文引号</translation></message>
<message id="ui.style.quotes_kk"><source>Quotation marks in Kazakh</source><translation type="unfinished">哈萨克文引号</translation></message>
<message id="ui.style.dates_en"><source>Dates in English</source><translation type="unfinished">英文日期</translation></message>
<message id="ui.style.dates_zh"><source>Dates in Chinese</source><translation type="unfinished">中文日期</translation></message>
<message id="ui.style.dates_kk"><source>Dates in Kazakh</source><translation type="unfinished">哈萨克文日期</translation></message>
<message id="ui.style.done"><source>The style of the project is changed. Drafts and checks follow it from now on.</source><translation type="unfinished">项目文风已更改，此后的初稿和检查均按此执行。</translation></message>
<message id="ui.style.order"><source>The two countries in Chinese</source><translation type="unfinished">两国并称</translation></message>
<message id="ui.style.own"><source>Profiles of your own</source><translation type="unfinished">自定义配置</translation></message>
<message id="ui.style.ask"><source>Style…</source><translation type="unfinished">文风…</translation></message>
<message id="ui.table"><source>Segments</source><translation type="unfinished">句段</translation></message>
<message id="ui.table.no_documents"><source>This project holds no document: make a new project from your documents (Ctrl+N).</source><translation type="unfinished">此项目中没有文档：请用您的文档新建项目（Ctrl+N）。</translation></message>
<message id="ui.table.nothing"><source>No segment passes this filter. Esc in the search field shows all of them again.</source><translation type="unfinished">没有句段符合此筛选条件。在搜索框中按 Esc 可重新显示全部句段。</translation></message>
<message id="ui.target_language"><source>Target language</source><translation type="unfinished">目标语言</translation></message>
<message id="ui.term.admitted"><source>admitted</source><translation type="unfinished">允许</translation></message>
<message id="ui.term.asked.inform"><source>for information</source><translation type="unfinished">供参考</translation></message>
<message id="ui.term.asked.must"><source>required</source><translation type="unfinished">必须使用</translation></message>
<message id="ui.term.asked.prefer"><source>preferred where possible</source><translation type="unfinished">尽量使用</translation></message>
<message id="ui.term.erroneous"><source>“{surface}” is a known wrong spelling of “{term}”.</source><translation type="unfinished">“{surface}”是“{term}”的已知误写。</translation></message>
<message id="ui.term.forbidden"><source>forbidden</source><translation type="unfinished">禁用</translation></message>
<message id="ui.term.in_place"><source>✓ in place: {why}</source><translation type="unfinished">✓ 已用：{why}</translation></message>
<message id="ui.term.in_place_by"><source>✓ in place: {why}, {by}</source><translation type="unfinished">✓ 已用：{why}，{by}</translation></message>
<message id="ui.term.inform"><source>For information only.</source><translation type="unfinished">仅供参考。</translation></message>
<message id="ui.term.lacking"><source>⚠ missing: {why}</source><translation type="unfinished">⚠ 缺失：{why}</translation></message>
<message id="ui.term.matched"><source>Found as “{term}”.</source><translation type="unfinished">匹配“{term}”。</translation></message>
<message id="ui.term.matched_with"><source>Found as “{term}” with the endings {suffixes}.</source><translation type="unfinished">匹配“{term}”，词尾 {suffixes}。</translation></message>
<message id="ui.term.must"><source>Required: a target without it is flagged.</source><translation type="unfinished">必须使用：缺少时会标记。</translation></message>
<message id="ui.term.no_such"><source>This segment has no term {number} to insert.</source><translation type="unfinished">此句段没有可插入的第 {number} 个术语。</translation></message>
<message id="ui.term.prefer"><source>Preferred among otherwise good drafts.</source><translation type="unfinished">在同样好的草稿中优先。</translation></message>
<message id="ui.term.preferred"><source>preferred</source><translation type="unfinished">首选</translation></message>
<message id="ui.term.proposed"><source>proposed</source><translation type="unfinished">建议</translation></message>
<message id="ui.term.shown"><source>not required here: {why}</source><translation type="unfinished">此处非必需：{why}</translation></message>
<message id="ui.term.unverified"><source>no source seen</source><translation type="unfinished">未见出处</translation></message>
<message id="ui.toolbar"><source>Tools</source><translation type="unfinished">工具栏</translation></message>
<message id="ui.undo.done"><source>Taken back: {name}. Ctrl+Shift+Z does it again.</source><translation type="unfinished">已撤销：{name}。按 Ctrl+Shift+Z 重做。</translation></message>
<message id="ui.undo.named"><source>Undo: {name}</source><translation type="unfinished">撤销：{name}</translation></message>
<message id="ui.undo.nothing"><source>There is nothing left to take back.</source><translation type="unfinished">没有可撤销的操作。</translation></message>
<message id="ui.undo.typing"><source>Typing taken back. Ctrl+Shift+Z does it again.</source><translation type="unfinished">已撤销输入。按 Ctrl+Shift+Z 重做。</translation></message>
<message id="ui.model.pivot"><source>⚠ two in a row: {name}</source><translation type="unfinished">⚠ 接力：{name}</translation></message>
<message id="ui.model.spoken"><source>Model: {name}</source><translation type="unfinished">模型：{name}</translation></message>
<message id="ui.model.choose"><source>Press to choose another model for this project.</source><translation type="unfinished">按下可为此项目选择其他模型。</translation></message>
<message id="ui.model.by_default"><source>As for every project: {name}</source><translation type="unfinished">与所有项目相同：{name}</translation></message>
<message id="ui.model.none_but"><source>No installed model translates from {source} to {target}. Recommended is {model} ({size} GB, {licence}); everything but drafting works without it.</source><translation type="unfinished">未安装从 {source} 译为 {target} 的模型。推荐 {model}（{size} GB，{licence}）；除起草外，没有它也一切可用。</translation></message>
<message id="ui.model.none_at_all"><source>No installed model translates from {source} to {target}, and none of the catalogue suits this machine; everything but drafting works without one.</source><translation type="unfinished">未安装从 {source} 译为 {target} 的模型，目录中也没有适合本机的；除起草外，没有它也一切可用。</translation></message>
<message id="ui.model.gone"><source>⚠ {id} cannot be used</source><translation type="unfinished">⚠ 无法使用 {id}</translation></message>
<message id="ui.start.align"><source>Align two versions…</source><translation type="unfinished">对齐两个版本…</translation></message>
<message id="ui.start.paste"><source>From the clipboard…</source><translation type="unfinished">从剪贴板…</translation></message>
</context></TS>
