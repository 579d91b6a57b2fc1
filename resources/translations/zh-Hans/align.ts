<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="align.one_language"><source>Both versions are said to be in {language}: name two languages with --from and --to.</source><translation type="unfinished">两个版本的语言都指定为 {language}：请用 --from 和 --to 指定两种不同的语言。</translation></message>
<message id="align.empty"><source>The version in {language} has no segments: there is nothing to align.</source><translation type="unfinished">{language} 版本没有句段：没有可对齐的内容。</translation></message>
<message id="align.too_many"><source>The version in {language} has {segments} segments, and at most {limit} can be aligned: divide both documents into parts.</source><translation type="unfinished">{language} 版本有 {segments} 个句段，最多只能对齐 {limit} 个：请将两个文档都分成几部分。</translation></message>
<message id="align.too_different"><source>One version ({source} and {target} segments) is more than {limit} times as long as the other: align two versions of the same document, or the part that both have.</source><translation type="unfinished">一个版本的长度超过另一个的 {limit} 倍（句段数：{source} 和 {target}）：请对齐同一文档的两个版本，或两者共有的部分。</translation></message>
<message id="align.extension"><source>{name} is not a name for an alignment: end it in .tmx, .tsv or .egiz.</source><translation type="unfinished">无法将对齐结果写入 {name}：文件名须以 .tmx、.tsv 或 .egiz 结尾。</translation></message>
<message id="align.count" numerus="yes"><source>{count} links, of which {unsure} to look at.</source><translation type="unfinished"><numerusform>{count} 个对应关系，其中 {unsure} 个需要查看。</numerusform></translation></message>
<message id="align.written" numerus="yes"><source>{count} links written to {file}.</source><translation type="unfinished"><numerusform>已将 {count} 个对应关系写入 {file}。</numerusform></translation></message>
<message id="align.third"><source>A third version needs --third and --third-language, and --out with a name that ends in .egiz.</source><translation type="unfinished">第三个版本需要同时给出 --third 和 --third-language，并且 --out 的文件名须以 .egiz 结尾。</translation></message>
<message id="align.project.written" numerus="yes"><source>{count} segments written to the project {file}.</source><translation type="unfinished"><numerusform>已将 {count} 个句段写入项目 {file}。</numerusform></translation></message>
<message id="align.project.not_read_back"><source>{name} did not read back as it was written, and was not kept: save it again, in another folder.</source><translation type="unfinished">{name} 读回的内容与写入的不一致，因此没有保留：请换一个文件夹重新保存。</translation></message>
<message id="align.project.other_source"><source>{name} is not the document that was aligned: align it anew.</source><translation type="unfinished">{name} 不是先前对齐的文档：请重新对齐。</translation></message>
<message id="align.finding.unsure"><source>This may not be the translation of this segment: its alignment is doubtful. Confirm it, or put it right.</source><translation type="unfinished">这可能不是本句段的译文：对齐存疑。请确认或改正。</translation></message>
<message id="align.finding.elsewhere"><source>The translation of this segment stands in segment {number}: the other version says both together.</source><translation type="unfinished">本句段的译文在第 {number} 句段中：另一版本把两句合在一起说。</translation></message>
<message id="align.finding.unplaced"><source>The other version goes on here with text that has no source: {text}</source><translation type="unfinished">另一版本在此处还有没有对应原文的内容：{text}</translation></message>
<message id="align.sheet.locked"><source>The alignment {name} is open in another window: close it there first.</source><translation type="unfinished">对齐 {name} 已在另一个窗口中打开：请先在那里关闭。</translation></message>
<message id="align.sheet.damaged"><source>The working file {path} is damaged and cannot be opened: align the two files anew.</source><translation type="unfinished">工作文件 {path} 已损坏，无法打开：请重新对齐这两个文件。</translation></message>
<message id="align.sheet.too_new"><source>The working file {path} was made by a newer Egiz: open it there, or align the two files anew.</source><translation type="unfinished">工作文件 {path} 由更新版本的 Egiz 创建：请用该版本打开，或重新对齐这两个文件。</translation></message>
<message id="align.sheet.unreadable"><source>The working file {path} cannot be opened: {error}. See whether you may write in that folder.</source><translation type="unfinished">无法打开工作文件 {path}：{error}。请检查您是否可以写入该文件夹。</translation></message>
<message id="align.sheet.unwritable"><source>The last step could not be saved in {path}, and was not taken: {error}. Make room on the disk, then do it again.</source><translation type="unfinished">最后一步无法保存到 {path}，因此没有执行：{error}。请腾出磁盘空间后再试。</translation></message>
<message id="align.sheet.begun"><source>You began with these two files before: the work goes on where you left it.</source><translation type="unfinished">您以前处理过这两个文件：工作从上次停下的地方继续。</translation></message>
<message id="align.sheet.anew"><source>Begin anew</source><translation type="unfinished">重新开始</translation></message>
<message id="align.window.title"><source>Align two versions</source><translation type="unfinished">对齐两个版本</translation></message>
<message id="align.window.lead"><source>Two versions of one document are put side by side, sentence by sentence. You put right what is doubtful, and save a project or a translation memory.</source><translation type="unfinished">同一文档的两个版本逐句并排显示。您改正存疑之处，然后保存为项目或翻译记忆库。</translation></message>
<message id="align.window.first"><source>First version: the project keeps its format</source><translation type="unfinished">第一个版本：项目保留其格式</translation></message>
<message id="align.window.second"><source>Second version</source><translation type="unfinished">第二个版本</translation></message>
<message id="align.window.first_language"><source>Language of the first version</source><translation type="unfinished">第一个版本的语言</translation></message>
<message id="align.window.second_language"><source>Language of the second version</source><translation type="unfinished">第二个版本的语言</translation></message>
<message id="align.window.browse"><source>Choose…</source><translation type="unfinished">选择…</translation></message>
<message id="align.window.drop"><source>You can also drop one or two files on this window. Formats: {formats}</source><translation type="unfinished">也可以把一个或两个文件拖放到此窗口。格式：{formats}</translation></message>
<message id="align.window.begin"><source>Align</source><translation type="unfinished">对齐</translation></message>
<message id="align.window.kept"><source>Begun before</source><translation type="unfinished">以前开始的</translation></message>
<message id="align.window.forget"><source>Throw away…</source><translation type="unfinished">丢弃…</translation></message>
<message id="align.window.forget_sure"><source>Throw away the work on {name}? What you put right in it is lost; the two files stay.</source><translation type="unfinished">要丢弃 {name} 的工作吗？其中改正的内容将丢失；两个文件本身会保留。</translation></message>
<message id="align.window.forget_yes"><source>Throw away</source><translation type="unfinished">丢弃</translation></message>
<message id="align.window.no_files"><source>Name both files: choose them, or drop them here.</source><translation type="unfinished">请指定两个文件：选择或拖放到这里。</translation></message>
<message id="align.window.one_language"><source>Both versions have the same language: choose another one for one of them.</source><translation type="unfinished">两个版本语言相同：请为其中一个选择另一种语言。</translation></message>
<message id="align.window.job"><source>Aligning {source} and {target}</source><translation type="unfinished">正在对齐 {source} 和 {target}</translation></message>
<message id="align.window.job_realign"><source>Aligning the rest anew</source><translation type="unfinished">正在重新对齐其余部分</translation></message>
<message id="align.window.job_model"><source>Asking the model about doubtful places</source><translation type="unfinished">正在向模型询问存疑之处</translation></message>
<message id="align.window.job_open"><source>Opening {name}</source><translation type="unfinished">正在打开 {name}</translation></message>
<message id="align.window.job_save"><source>Writing {name}</source><translation type="unfinished">正在写入 {name}</translation></message>
<message id="align.window.number"><source>No.</source><translation type="unfinished">序号</translation></message>
<message id="align.window.look"><source>How sure</source><translation type="unfinished">把握程度</translation></message>
<message id="align.mark.doubtful"><source>doubtful</source><translation type="unfinished">存疑</translation></message>
<message id="align.mark.no_target"><source>no counterpart</source><translation type="unfinished">没有对应</translation></message>
<message id="align.mark.right"><source>right</source><translation type="unfinished">正确</translation></message>
<message id="align.mark.edited"><source>by hand</source><translation type="unfinished">手动</translation></message>
<message id="align.do.links"><source>Links</source><translation type="unfinished">对应关系</translation></message>
<message id="align.do.merge"><source>Merge with the next link</source><translation type="unfinished">与下一条合并</translation></message>
<message id="align.do.merge_side"><source>Merge on this side only</source><translation type="unfinished">只合并这一侧</translation></message>
<message id="align.do.split"><source>Split the link</source><translation type="unfinished">拆分本条</translation></message>
<message id="align.do.split_at"><source>Split at the caret…</source><translation type="unfinished">在光标处拆分…</translation></message>
<message id="align.do.up"><source>Move the first sentence up</source><translation type="unfinished">把第一句上移</translation></message>
<message id="align.do.down"><source>Move the last sentence down</source><translation type="unfinished">把最后一句下移</translation></message>
<message id="align.do.unlink"><source>Take the link apart</source><translation type="unfinished">解除对应</translation></message>
<message id="align.do.right"><source>Right, go on</source><translation type="unfinished">正确，继续</translation></message>
<message id="align.do.not_right"><source>Not called right</source><translation type="unfinished">取消“正确”</translation></message>
<message id="align.do.next"><source>Next to look at</source><translation type="unfinished">下一处需查看</translation></message>
<message id="align.do.previous"><source>Previous to look at</source><translation type="unfinished">上一处需查看</translation></message>
<message id="align.do.find"><source>Find</source><translation type="unfinished">查找</translation></message>
<message id="align.do.find_next"><source>Find next</source><translation type="unfinished">查找下一个</translation></message>
<message id="align.do.find_previous"><source>Find previous</source><translation type="unfinished">查找上一个</translation></message>
<message id="align.do.realign"><source>Align the rest below anew</source><translation type="unfinished">重新对齐下面的其余部分</translation></message>
<message id="align.do.model"><source>Ask the model about doubtful places</source><translation type="unfinished">向模型询问存疑之处</translation></message>
<message id="align.do.project"><source>Save as project…</source><translation type="unfinished">另存为项目…</translation></message>
<message id="align.do.project_third"><source>Save as project with a third version…</source><translation type="unfinished">连同第三个版本另存为项目…</translation></message>
<message id="align.window.third"><source>The version in {language}</source><translation type="unfinished">{language}版本</translation></message>
<message id="align.not_third"><source>The name of {name} says that it is in another language. Choose the version in {language}.</source><translation type="unfinished">从名称看，{name} 是另一种语言。请选择{language}版本。</translation></message>
<message id="align.do.tmx"><source>Save as TMX…</source><translation type="unfinished">另存为 TMX…</translation></message>
<message id="align.do.other"><source>Other files…</source><translation type="unfinished">其他文件…</translation></message>
<message id="align.do.close"><source>Close</source><translation type="unfinished">关闭</translation></message>
<message id="align.said.none_doubtful"><source>Nothing is left to look at.</source><translation type="unfinished">没有需要查看的了。</translation></message>
<message id="align.said.not_found"><source>{text} stands on neither side.</source><translation type="unfinished">两侧都没有“{text}”。</translation></message>
<message id="align.said.same"><source>The rest stays as it was.</source><translation type="unfinished">其余部分没有变化。</translation></message>
<message id="align.said.last_row"><source>This is the last link: there is none below it to merge with.</source><translation type="unfinished">这是最后一条：下面没有可合并的。</translation></message>
<message id="align.said.nothing_below"><source>The next link has nothing on this side.</source><translation type="unfinished">下一条在这一侧没有内容。</translation></message>
<message id="align.said.one_sentence"><source>There is one sentence on each side: F2 lets you divide it at a place.</source><translation type="unfinished">两侧各只有一句：按 F2 可在某处拆分。</translation></message>
<message id="align.said.not_moved"><source>There is nothing on this side that could be moved.</source><translation type="unfinished">这一侧没有可移动的内容。</translation></message>
<message id="align.said.not_linked"><source>This row has text on one side only: there is no link to take apart.</source><translation type="unfinished">此行只有一侧有文本：没有可解除的对应关系。</translation></message>
<message id="align.said.edge"><source>Put the caret between two words: nothing can be divided at the edge.</source><translation type="unfinished">请把光标放在两个词之间：不能在边缘拆分。</translation></message>
<message id="align.said.caret"><source>Put the caret where the sentence is to be divided. Enter divides, Esc leaves it as it is.</source><translation type="unfinished">把光标放在要拆分的位置。按 Enter 拆分，按 Esc 保持不变。</translation></message>
<message id="align.said.undone"><source>Taken back: {what}</source><translation type="unfinished">已撤销：{what}</translation></message>
<message id="align.said.redone"><source>Done again: {what}</source><translation type="unfinished">已重做：{what}</translation></message>
<message id="align.said.project" numerus="yes"><source>{name} is saved, with {count} segments.</source><translation type="unfinished"><numerusform>{name} 已保存，共 {count} 个句段。</numerusform></translation></message>
<message id="align.said.open"><source>Open the project</source><translation type="unfinished">打开项目</translation></message>
<message id="align.said.stopped"><source>Stopped; nothing was changed.</source><translation type="unfinished">已停止；没有任何更改。</translation></message>
<message id="align.said.changed" numerus="yes"><source>{count} links changed.</source><translation type="unfinished"><numerusform>{count} 个对应关系发生了变化。</numerusform></translation></message>
<message id="align.said.keys"><source>F8 next to look at · Enter right · Ctrl+J merge · Ctrl+K split · F2 split at the caret · Alt+↑ Alt+↓ move · Del apart</source><translation type="unfinished">F8 下一处 · Enter 正确 · Ctrl+J 合并 · Ctrl+K 拆分 · F2 在光标处拆分 · Alt+↑ Alt+↓ 移动 · Del 解除</translation></message>
<message id="align.do.moved"><source>Move a sentence</source><translation type="unfinished">移动一句</translation></message>
</context>
</TS>
