<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="desk.accept"><source>Accept</source><translation type="unfinished">接受</translation></message>
<message id="desk.accepted" numerus="yes"><source>{count} proposals accepted.</source><translation type="unfinished"><numerusform>已接受 {count} 条提议。</numerusform></translation></message>
<message id="desk.add.do"><source>Add</source><translation type="unfinished">添加</translation></message>
<message id="desk.add.done"><source>{source} → {target} is in your glossary.</source><translation type="unfinished">{source} → {target} 已加入您的术语库。</translation></message>
<message id="desk.add.empty"><source>Both sides are needed: the term and how it is to be written.</source><translation type="unfinished">两边都要填写：术语及其译法。</translation></message>
<message id="desk.add.known"><source>Your term joins the concept «{term}», which the glossary knows already.</source><translation type="unfinished">您的术语将加入术语库中已有的概念“{term}”。</translation></message>
<message id="desk.add.lead"><source>The term goes into your own glossary and is in force at once.</source><translation type="unfinished">术语将加入您自己的术语库，并立即生效。</translation></message>
<message id="desk.add.select"><source>Select the term in the source and its rendering in the target first, or press Ctrl+E.</source><translation type="unfinished">请先在原文和译文中分别选中术语及其译法，或按 Ctrl+E。</translation></message>
<message id="desk.add.title"><source>Add a term</source><translation type="unfinished">添加术语</translation></message>
<message id="desk.add_row"><source>Add a term</source><translation type="unfinished">添加术语</translation></message>
<message id="desk.add_row.language"><source>Language of the term to add</source><translation type="unfinished">要添加的术语的语言</translation></message>
<message id="desk.add_row.tip"><source>One more term in the language of this row (Ctrl+Enter)</source><translation type="unfinished">在当前行的语言中再加一条术语 (Ctrl+Enter)</translation></message>
<message id="desk.any.domain"><source>Any domain</source><translation type="unfinished">所有领域</translation></message>
<message id="desk.any.enforce"><source>Any binding</source><translation type="unfinished">所有约束</translation></message>
<message id="desk.any.kind"><source>Any kind</source><translation type="unfinished">所有类别</translation></message>
<message id="desk.any.missing"><source>Nothing missing</source><translation type="unfinished">不限缺失语言</translation></message>
<message id="desk.any.since"><source>Changed whenever</source><translation type="unfinished">不限修改时间</translation></message>
<message id="desk.any.status"><source>Any status</source><translation type="unfinished">所有状态</translation></message>
<message id="desk.author"><source>Name for the history…</source><translation type="unfinished">历史记录署名…</translation></message>
<message id="desk.author.do"><source>Use this name</source><translation type="unfinished">使用此署名</translation></message>
<message id="desk.author.empty"><source>Empty: the name of your login, {name}.</source><translation type="unfinished">留空则用系统登录名 {name}。</translation></message>
<message id="desk.author.lead"><source>Name under which changes of glossaries are recorded from now on</source><translation type="unfinished">今后术语库的修改以此名记录</translation></message>
<message id="desk.author.now"><source>Changes by: {name}</source><translation type="unfinished">修改署名：{name}</translation></message>
<message id="desk.author.title"><source>Name for the history</source><translation type="unfinished">历史记录署名</translation></message>
<message id="desk.back"><source>Back</source><translation type="unfinished">返回</translation></message>
<message id="desk.back.nowhere"><source>There is no concept to go back to.</source><translation type="unfinished">没有可返回的概念。</translation></message>
<message id="desk.back_to_it"><source>Back to it</source><translation type="unfinished">返回</translation></message>
<message id="desk.bulk"><source>Change chosen…</source><translation type="unfinished">批量修改…</translation></message>
<message id="desk.bulk.all_languages"><source>all languages</source><translation type="unfinished">所有语言</translation></message>
<message id="desk.bulk.do" numerus="yes"><source>Change {count} concepts</source><translation type="unfinished"><numerusform>修改 {count} 个概念</numerusform></translation></message>
<message id="desk.bulk.done" numerus="yes"><source>{count} concepts changed. Ctrl+Z takes it back.</source><translation type="unfinished"><numerusform>已修改 {count} 个概念。Ctrl+Z 可撤销。</numerusform></translation></message>
<message id="desk.bulk.keep"><source>leave as it is</source><translation type="unfinished">保持不变</translation></message>
<message id="desk.bulk.language"><source>… in the language</source><translation type="unfinished">……所属语言</translation></message>
<message id="desk.bulk.lead" numerus="yes"><source>What is chosen here becomes the same in {count} concepts. One undo takes all of it back.</source><translation type="unfinished"><numerusform>此处所选内容将应用于 {count} 个概念。一次撤销即可全部还原。</numerusform></translation></message>
<message id="desk.bulk.status"><source>Status of the terms</source><translation type="unfinished">术语状态</translation></message>
<message id="desk.bulk.title"><source>Change the chosen concepts</source><translation type="unfinished">修改所选概念</translation></message>
<message id="desk.bulk.verified"><source>Terms verified</source><translation type="unfinished">术语核实情况</translation></message>
<message id="desk.by_rule"><source>by rule</source><translation type="unfinished">按规则</translation></message>
<message id="desk.case.ablative"><source>Ablative</source><translation type="unfinished">从格</translation></message>
<message id="desk.case.accusative"><source>Accusative</source><translation type="unfinished">宾格</translation></message>
<message id="desk.case.dative"><source>Dative</source><translation type="unfinished">与格</translation></message>
<message id="desk.case.genitive"><source>Genitive</source><translation type="unfinished">领格</translation></message>
<message id="desk.case.instrumental"><source>Instrumental</source><translation type="unfinished">助格</translation></message>
<message id="desk.case.locative"><source>Locative</source><translation type="unfinished">位格</translation></message>
<message id="desk.case.nominative"><source>Nominative</source><translation type="unfinished">主格</translation></message>
<message id="desk.changed_elsewhere"><source>«{term}» was changed elsewhere in the meantime. What you typed is not saved yet.</source><translation type="unfinished">“{term}”在此期间被别处修改。您的输入尚未保存。</translation></message>
<message id="desk.close"><source>Close</source><translation type="unfinished">关闭</translation></message>
<message id="desk.column.kind"><source>Kind</source><translation type="unfinished">类别</translation></message>
<message id="desk.conflict"><source>What an accepted row in conflict does</source><translation type="unfinished">接受的冲突行如何处理</translation></message>
<message id="desk.conflict.admit"><source>terms join the concept</source><translation type="unfinished">术语并入原概念</translation></message>
<message id="desk.conflict.separate"><source>a concept of their own</source><translation type="unfinished">另立概念</translation></message>
<message id="desk.copied" numerus="yes"><source>{count} concepts copied to your glossary.</source><translation type="unfinished"><numerusform>已将 {count} 个概念复制到您的术语库。</numerusform></translation></message>
<message id="desk.copy"><source>Copy to my glossary</source><translation type="unfinished">复制到我的术语库</translation></message>
<message id="desk.date.hint"><source>YYYY-MM-DD</source><translation type="unfinished">年-月-日</translation></message>
<message id="desk.discard"><source>Discard what was typed</source><translation type="unfinished">放弃输入</translation></message>
<message id="desk.duplicates"><source>Duplicates…</source><translation type="unfinished">重复项…</translation></message>
<message id="desk.duplicates.lead" numerus="yes"><source>{count} groups of concepts share terms. Enter makes one concept of a group; undo takes it back.</source><translation type="unfinished"><numerusform>{count} 组概念共用术语。按 Enter 将一组合并为一个概念，可撤销。</numerusform></translation></message>
<message id="desk.duplicates.likely"><source>the same terms in two languages or more: very likely one concept</source><translation type="unfinished">两种以上语言的术语相同：很可能是同一概念</translation></message>
<message id="desk.duplicates.merge"><source>Merge</source><translation type="unfinished">合并</translation></message>
<message id="desk.duplicates.none"><source>No two concepts of this glossary share a term.</source><translation type="unfinished">此术语库中没有共用术语的概念。</translation></message>
<message id="desk.duplicates.perhaps"><source>the same term in one language: perhaps two meanings</source><translation type="unfinished">仅一种语言的术语相同：可能是两个意思</translation></message>
<message id="desk.duplicates.title"><source>Duplicates</source><translation type="unfinished">重复项</translation></message>
<message id="desk.empty"><source>There are no terms of your own yet. Ctrl+N makes the first one.</source><translation type="unfinished">还没有自己的术语。Ctrl+N 新建第一条。</translation></message>
<message id="desk.enforce.inform"><source>For information</source><translation type="unfinished">仅供参考</translation></message>
<message id="desk.enforce.must"><source>Required</source><translation type="unfinished">必须</translation></message>
<message id="desk.enforce.prefer"><source>Preferred</source><translation type="unfinished">优先</translation></message>
<message id="desk.field.concept_from"><source>In force from</source><translation type="unfinished">起始日期</translation></message>
<message id="desk.field.concept_note"><source>Note on the concept</source><translation type="unfinished">概念备注</translation></message>
<message id="desk.field.concept_to"><source>until</source><translation type="unfinished">终止日期</translation></message>
<message id="desk.field.definition"><source>Definition</source><translation type="unfinished">定义</translation></message>
<message id="desk.field.domain"><source>Domain</source><translation type="unfinished">领域</translation></message>
<message id="desk.field.enforce"><source>Binding</source><translation type="unfinished">约束</translation></message>
<message id="desk.field.errors"><source>Wrong spellings</source><translation type="unfinished">错误写法</translation></message>
<message id="desk.field.harmony"><source>Harmony</source><translation type="unfinished">元音和谐</translation></message>
<message id="desk.field.head"><source>Bare head</source><translation type="unfinished">中心词</translation></message>
<message id="desk.field.head.tip"><source>The last word without its possessive: «бюро» of «Саяси бюросы»</source><translation type="unfinished">去掉领属词尾的最后一个词：«Саяси бюросы» 中的 «бюро»</translation></message>
<message id="desk.field.izafet"><source>Own possessive</source><translation type="unfinished">自带领属词尾</translation></message>
<message id="desk.field.izafet.tip"><source>Whether the term itself ends in a possessive, as «Саяси бюросы» does</source><translation type="unfinished">术语本身是否以领属词尾结尾，如 «Саяси бюросы»</translation></message>
<message id="desk.field.language"><source>Language</source><translation type="unfinished">语言</translation></message>
<message id="desk.field.list_hint"><source>one; another</source><translation type="unfinished">一个;另一个</translation></message>
<message id="desk.field.note"><source>Note</source><translation type="unfinished">备注</translation></message>
<message id="desk.field.part_of_speech"><source>Part of speech</source><translation type="unfinished">词性</translation></message>
<message id="desk.field.profiles"><source>Style profiles</source><translation type="unfinished">风格方案</translation></message>
<message id="desk.field.px_stem"><source>Stem before a vowel</source><translation type="unfinished">元音前词干</translation></message>
<message id="desk.field.px_stem.tip"><source>The stem before a suffix with a vowel: «орн» of «орын»</source><translation type="unfinished">元音词尾之前的词干：«орын» 的 «орн»</translation></message>
<message id="desk.field.read_as"><source>Read as</source><translation type="unfinished">读法</translation></message>
<message id="desk.field.read_as.tip"><source>How an abbreviation is spoken: «қы-ка-пе»</source><translation type="unfinished">缩略语的读音：«қы-ка-пе»</translation></message>
<message id="desk.field.source"><source>Source</source><translation type="unfinished">来源</translation></message>
<message id="desk.field.standalone"><source>Stands alone</source><translation type="unfinished">可单独使用</translation></message>
<message id="desk.field.standalone.tip"><source>Found without a longer term around it too</source><translation type="unfinished">不在更长的术语之中时也会匹配</translation></message>
<message id="desk.field.status"><source>Status</source><translation type="unfinished">状态</translation></message>
<message id="desk.field.term"><source>Term</source><translation type="unfinished">术语</translation></message>
<message id="desk.field.usage"><source>Usage</source><translation type="unfinished">用法</translation></message>
<message id="desk.field.valid_from"><source>In use from</source><translation type="unfinished">启用日期</translation></message>
<message id="desk.field.valid_to"><source>In use until</source><translation type="unfinished">停用日期</translation></message>
<message id="desk.field.variants"><source>Other spellings</source><translation type="unfinished">其他写法</translation></message>
<message id="desk.field.verified"><source>Verified</source><translation type="unfinished">核实</translation></message>
<message id="desk.field.verified_by"><source>Verified by</source><translation type="unfinished">核实人</translation></message>
<message id="desk.field.verified_where"><source>Verified where</source><translation type="unfinished">核实出处</translation></message>
<message id="desk.filter.missing"><source>Language without a term</source><translation type="unfinished">缺少术语的语言</translation></message>
<message id="desk.filter.reset"><source>Show all</source><translation type="unfinished">全部显示</translation></message>
<message id="desk.filter.since"><source>Changed since</source><translation type="unfinished">修改时间</translation></message>
<message id="desk.filter.unverified"><source>Not verified</source><translation type="unfinished">未核实</translation></message>
<message id="desk.find"><source>Find</source><translation type="unfinished">查找</translation></message>
<message id="desk.forms.empty"><source>Forms are shown for a Kazakh term. Type one in the first row.</source><translation type="unfinished">此处显示哈萨克语术语的词形。请在第一行输入。</translation></message>
<message id="desk.forms.plural"><source>Plural</source><translation type="unfinished">复数</translation></message>
<message id="desk.forms.plural_possessive"><source>His, her, its (plural)</source><translation type="unfinished">复数第三人称领属</translation></message>
<message id="desk.forms.possessive"><source>His, her, its</source><translation type="unfinished">第三人称领属</translation></message>
<message id="desk.forms.singular"><source>Singular</source><translation type="unfinished">单数</translation></message>
<message id="desk.glossary"><source>Glossary</source><translation type="unfinished">术语库</translation></message>
<message id="desk.glossary.formulas"><source>Formulas</source><translation type="unfinished">固定表述</translation></message>
<message id="desk.glossary.own"><source>My glossary</source><translation type="unfinished">我的术语库</translation></message>
<message id="desk.glossary.read_only"><source>{name} (read only)</source><translation type="unfinished">{name}(只读)</translation></message>
<message id="desk.glossary.starter"><source>Starter glossary</source><translation type="unfinished">入门术语库</translation></message>
<message id="desk.harmony.back"><source>back (thick)</source><translation type="unfinished">后元音</translation></message>
<message id="desk.harmony.front"><source>front (thin)</source><translation type="unfinished">前元音</translation></message>
<message id="desk.history"><source>History…</source><translation type="unfinished">历史…</translation></message>
<message id="desk.history.gone"><source>This concept is no longer there. Ctrl+Z takes the last change back.</source><translation type="unfinished">这个概念已不存在。Ctrl+Z 可撤销最近一次修改。</translation></message>
<message id="desk.history.lead"><source>The last changes of this glossary, newest first. Enter goes to the concept.</source><translation type="unfinished">本术语库最近的修改，最新的在前。按 Enter 转到该概念。</translation></message>
<message id="desk.history.more"><source>{names} and {count} more</source><translation type="unfinished">{names} 以及另外 {count} 个</translation></message>
<message id="desk.history.none"><source>Nothing was changed in this glossary yet.</source><translation type="unfinished">本术语库尚无修改。</translation></message>
<message id="desk.history.nothing_before"><source>The concept did not exist before this change. Ctrl+Z takes the last change back.</source><translation type="unfinished">此次修改之前没有这个概念。Ctrl+Z 可撤销最近一次修改。</translation></message>
<message id="desk.history.shown"><source>The older version stands in the editor. Ctrl+S brings it back.</source><translation type="unfinished">编辑区中是旧版本。Ctrl+S 可恢复它。</translation></message>
<message id="desk.history.taken_back"><source>taken back</source><translation type="unfinished">已撤销</translation></message>
<message id="desk.history.tip"><source>Enter puts the concept as it was before this change into the editor</source><translation type="unfinished">按 Enter 将此次修改之前的概念放入编辑区</translation></message>
<message id="desk.history.title"><source>History of the glossary</source><translation type="unfinished">术语库历史</translation></message>
<message id="desk.history.undo"><source>Take back the last change</source><translation type="unfinished">撤销最近一次修改</translation></message>
<message id="desk.hits"><source>{shown} of {total}</source><translation type="unfinished">{shown} / {total}</translation></message>
<message id="desk.hits.more"><source>first {shown}</source><translation type="unfinished">前 {shown} 条</translation></message>
<message id="desk.impact.do"><source>Put right</source><translation type="unfinished">更正</translation></message>
<message id="desk.impact.done" numerus="yes"><source>{count} segments put right. Ctrl+Z takes it back.</source><translation type="unfinished"><numerusform>已更正 {count} 个句段。Ctrl+Z 可撤销。</numerusform></translation></message>
<message id="desk.impact.found" numerus="yes"><source>The change of the glossary touches {count} translated segments.</source><translation type="unfinished"><numerusform>术语库的修改影响 {count} 个已译句段。</numerusform></translation></message>
<message id="desk.impact.lead" numerus="yes"><source>{count} segments have these terms. What is ticked is put right; one undo takes it back.</source><translation type="unfinished"><numerusform>{count} 个句段涉及这些术语。勾选的将被更正，一次撤销即可还原。</numerusform></translation></message>
<message id="desk.impact.left" numerus="yes"><source>{count} segments were changed in the meantime and left alone.</source><translation type="unfinished"><numerusform>{count} 个句段在此期间已被修改，未作改动。</numerusform></translation></message>
<message id="desk.impact.none"><source>Tick none</source><translation type="unfinished">全不选</translation></message>
<message id="desk.impact.only_checked"><source>Where the new term goes is not certain: write it yourself.</source><translation type="unfinished">无法确定新术语的位置，请自行写入。</translation></message>
<message id="desk.impact.show"><source>Show</source><translation type="unfinished">查看</translation></message>
<message id="desk.impact.title"><source>Segments that the change touches</source><translation type="unfinished">受修改影响的句段</translation></message>
<message id="desk.import"><source>Import…</source><translation type="unfinished">导入…</translation></message>
<message id="desk.import.all"><source>All</source><translation type="unfinished">全部</translation></message>
<message id="desk.import.brackets"><source>Brackets go to the note</source><translation type="unfinished">括号内容移入备注</translation></message>
<message id="desk.import.class"><source>What it is</source><translation type="unfinished">情况</translation></message>
<message id="desk.import.column"><source>What the column {name} is</source><translation type="unfinished">“{name}”列的含义</translation></message>
<message id="desk.import.columns"><source>Columns of the file</source><translation type="unfinished">文件各列</translation></message>
<message id="desk.import.do"><source>Import</source><translation type="unfinished">导入</translation></message>
<message id="desk.import.done" numerus="yes"><source>{count} concepts imported. Ctrl+Z takes it back.</source><translation type="unfinished"><numerusform>已导入 {count} 个概念。Ctrl+Z 可撤销。</numerusform></translation></message>
<message id="desk.import.errors"><source>{language}: wrong spellings</source><translation type="unfinished">{language}：错误写法</translation></message>
<message id="desk.import.every_row"><source>every row</source><translation type="unfinished">所有行</translation></message>
<message id="desk.import.file"><source>List</source><translation type="unfinished">列表</translation></message>
<message id="desk.import.files"><source>Lists of terms</source><translation type="unfinished">术语表</translation></message>
<message id="desk.import.headings"><source>Row of headings</source><translation type="unfinished">标题行</translation></message>
<message id="desk.import.ignored"><source>Left out, as a glossary has no place for it: {names}.</source><translation type="unfinished">术语库中没有对应的位置，未导入：{names}。</translation></message>
<message id="desk.import.join"><source>Join another list…</source><translation type="unfinished">合并另一个列表…</translation></message>
<message id="desk.import.join.why"><source>A Kazakh-English and a Kazakh-Chinese list become concepts in three languages.</source><translation type="unfinished">哈英列表与哈中列表合成三语概念。</translation></message>
<message id="desk.import.kind"><source>New concepts are</source><translation type="unfinished">新概念为</translation></message>
<message id="desk.import.leave_list_out"><source>Leave this list out</source><translation type="unfinished">移除此列表</translation></message>
<message id="desk.import.leave_out"><source>leave out</source><translation type="unfinished">不导入</translation></message>
<message id="desk.import.no_headings"><source>none</source><translation type="unfinished">无</translation></message>
<message id="desk.import.nothing"><source>No row is taken: tick a class or a row.</source><translation type="unfinished">没有选中任何行：请勾选类别或行。</translation></message>
<message id="desk.import.planned_again"><source>The glossary was changed meanwhile; nothing was imported. The rows were compared anew: look at them and import again.</source><translation type="unfinished">其间术语库已被更改，未导入任何内容。各行已重新比较：请查看后再次导入。</translation></message>
<message id="desk.import.progress"><source>How far the work is</source><translation type="unfinished">工作进度</translation></message>
<message id="desk.import.row"><source>Row</source><translation type="unfinished">行</translation></message>
<message id="desk.import.rows"><source>Rows of the file</source><translation type="unfinished">文件各行</translation></message>
<message id="desk.import.sheet"><source>Sheet</source><translation type="unfinished">工作表</translation></message>
<message id="desk.import.shown"><source>Rows shown</source><translation type="unfinished">显示的行</translation></message>
<message id="desk.import.slashes"><source>Divide at slashes</source><translation type="unfinished">按斜线拆分</translation></message>
<message id="desk.import.stopped"><source>Stopped: nothing was imported.</source><translation type="unfinished">已停止：未导入任何内容。</translation></message>
<message id="desk.import.take" numerus="yes"><source>Import {count} rows</source><translation type="unfinished"><numerusform>导入 {count} 行</numerusform></translation></message>
<message id="desk.import.title"><source>Import terms</source><translation type="unfinished">导入术语</translation></message>
<message id="desk.import.variants"><source>{language}: variants</source><translation type="unfinished">{language}：异写</translation></message>
<message id="desk.import.why"><source>Why</source><translation type="unfinished">原因</translation></message>
<message id="desk.incoming.abbreviation_of"><source>Its abbreviation:</source><translation type="unfinished">其缩略语：</translation></message>
<message id="desk.incoming.broader"><source>Narrower concept:</source><translation type="unfinished">下位概念：</translation></message>
<message id="desk.incoming.dropped_before"><source>Left out before this one:</source><translation type="unfinished">在此之前省略：</translation></message>
<message id="desk.incoming.equivalent"><source>Satisfied by this one too:</source><translation type="unfinished">此概念也可满足：</translation></message>
<message id="desk.incoming.full_form_of"><source>Its full form:</source><translation type="unfinished">其全称：</translation></message>
<message id="desk.incoming.holder_of"><source>Holder of this post:</source><translation type="unfinished">任此职者：</translation></message>
<message id="desk.incoming.see_also"><source>Refers to this one:</source><translation type="unfinished">参见此概念：</translation></message>
<message id="desk.incoming.title_in"><source>Post in this organisation:</source><translation type="unfinished">该机构中的职务：</translation></message>
<message id="desk.job.duplicates"><source>Looking for duplicates</source><translation type="unfinished">正在查找重复项</translation></message>
<message id="desk.job.load"><source>Opening {name}</source><translation type="unfinished">正在打开{name}</translation></message>
<message id="desk.job.save"><source>Saving</source><translation type="unfinished">正在保存</translation></message>
<message id="desk.job.search"><source>Searching</source><translation type="unfinished">正在搜索</translation></message>
<message id="desk.job.terms"><source>Taking over changed terms</source><translation type="unfinished">正在应用术语的修改</translation></message>
<message id="desk.kind.abbreviation"><source>Abbreviation</source><translation type="unfinished">缩略语</translation></message>
<message id="desk.kind.formula"><source>Formula</source><translation type="unfinished">固定表述</translation></message>
<message id="desk.kind.initiative"><source>Initiative</source><translation type="unfinished">倡议</translation></message>
<message id="desk.kind.organisation"><source>Organisation</source><translation type="unfinished">机构</translation></message>
<message id="desk.kind.person"><source>Person</source><translation type="unfinished">人物</translation></message>
<message id="desk.kind.place"><source>Place</source><translation type="unfinished">地名</translation></message>
<message id="desk.kind.term"><source>Term</source><translation type="unfinished">术语</translation></message>
<message id="desk.kind.title"><source>Title</source><translation type="unfinished">职务</translation></message>
<message id="desk.language.kk-Arab"><source>Kazakh (Arabic)</source><translation type="unfinished">哈萨克文(阿拉伯)</translation></message>
<message id="desk.language.kk-Latn"><source>Kazakh (Latin)</source><translation type="unfinished">哈萨克文(拉丁)</translation></message>
<message id="desk.language.ru"><source>Russian</source><translation type="unfinished">俄文</translation></message>
<message id="desk.language.zh-Hans"><source>Chinese (simpl.)</source><translation type="unfinished">中文(简体)</translation></message>
<message id="desk.language.zh-Hant"><source>Chinese (trad.)</source><translation type="unfinished">中文(繁体)</translation></message>
<message id="desk.link.abbreviation_of"><source>Abbreviation of</source><translation type="unfinished">是…的缩略语</translation></message>
<message id="desk.link.broader"><source>Broader concept</source><translation type="unfinished">上位概念</translation></message>
<message id="desk.link.dropped_before"><source>Left out before</source><translation type="unfinished">在…之前省略</translation></message>
<message id="desk.link.equivalent"><source>Satisfied also by</source><translation type="unfinished">也可由…满足</translation></message>
<message id="desk.link.full_form_of"><source>Full form of</source><translation type="unfinished">是…的全称</translation></message>
<message id="desk.link.holder_of"><source>Holder of the post</source><translation type="unfinished">担任职务</translation></message>
<message id="desk.link.see_also"><source>See also</source><translation type="unfinished">参见</translation></message>
<message id="desk.link.title_in"><source>Post in</source><translation type="unfinished">所属机构</translation></message>
<message id="desk.list"><source>Concepts</source><translation type="unfinished">概念</translation></message>
<message id="desk.mark.proposed"><source>has a proposed term</source><translation type="unfinished">含提议术语</translation></message>
<message id="desk.mark.unverified"><source>has an unverified term</source><translation type="unfinished">含未核实术语</translation></message>
<message id="desk.merged" numerus="yes"><source>{count} concepts became one. Ctrl+Z takes it back.</source><translation type="unfinished"><numerusform>已将 {count} 个概念合并为一个。Ctrl+Z 可撤销。</numerusform></translation></message>
<message id="desk.new"><source>New</source><translation type="unfinished">新建</translation></message>
<message id="desk.no"><source>no</source><translation type="unfinished">否</translation></message>
<message id="desk.no_proposals"><source>None of the chosen concepts has a proposed term.</source><translation type="unfinished">所选概念中没有提议的术语。</translation></message>
<message id="desk.no_terms"><source>A concept needs at least one term. Nothing was saved.</source><translation type="unfinished">概念至少要有一条术语。未保存任何内容。</translation></message>
<message id="desk.preset"><source>Column preset</source><translation type="unfinished">列预设</translation></message>
<message id="desk.preset.none"><source>(none)</source><translation type="unfinished">（无）</translation></message>
<message id="desk.preset.save"><source>Save…</source><translation type="unfinished">保存…</translation></message>
<message id="desk.preset.rename"><source>Rename…</source><translation type="unfinished">重命名…</translation></message>
<message id="desk.preset.remove"><source>Delete</source><translation type="unfinished">删除</translation></message>
<message id="desk.preset.title"><source>Preset of columns</source><translation type="unfinished">列预设</translation></message>
<message id="desk.preset.keep"><source>Save</source><translation type="unfinished">保存</translation></message>
<message id="desk.preset.name"><source>Name of the preset</source><translation type="unfinished">预设名称</translation></message>
<message id="desk.nothing_to_do"><source>There is nothing to do here.</source><translation type="unfinished">没有可做的操作。</translation></message>
<message id="desk.part.adjective"><source>adjective</source><translation type="unfinished">形容词</translation></message>
<message id="desk.part.adverb"><source>adverb</source><translation type="unfinished">副词</translation></message>
<message id="desk.part.none"><source>not said</source><translation type="unfinished">未注明</translation></message>
<message id="desk.part.noun"><source>noun</source><translation type="unfinished">名词</translation></message>
<message id="desk.part.other"><source>other</source><translation type="unfinished">其他</translation></message>
<message id="desk.part.proper_noun"><source>proper noun</source><translation type="unfinished">专有名词</translation></message>
<message id="desk.part.verb"><source>verb</source><translation type="unfinished">动词</translation></message>
<message id="desk.profiles.none"><source>none</source><translation type="unfinished">未选</translation></message>
<message id="desk.read_only"><source>This glossary can only be read. Copy a concept to your own glossary to change it (Ctrl+Shift+C).</source><translation type="unfinished">此术语库只读。要修改概念，请先复制到自己的术语库 (Ctrl+Shift+C)。</translation></message>
<message id="desk.redo"><source>Redo</source><translation type="unfinished">重做</translation></message>
<message id="desk.redone"><source>The change was made again.</source><translation type="unfinished">已重做修改。</translation></message>
<message id="desk.reject"><source>Reject</source><translation type="unfinished">拒绝</translation></message>
<message id="desk.rejected" numerus="yes"><source>{count} proposals rejected.</source><translation type="unfinished"><numerusform>已拒绝 {count} 条提议。</numerusform></translation></message>
<message id="desk.relation.concept"><source>Related concept</source><translation type="unfinished">相关概念</translation></message>
<message id="desk.relation.from"><source>From</source><translation type="unfinished">起</translation></message>
<message id="desk.relation.hint"><source>Type to look for a concept</source><translation type="unfinished">输入以查找概念</translation></message>
<message id="desk.relation.incoming"><source>Others that name this concept</source><translation type="unfinished">提到此概念的其他概念</translation></message>
<message id="desk.relation.kind"><source>Relation</source><translation type="unfinished">关系</translation></message>
<message id="desk.relation.nothing"><source>no such concept</source><translation type="unfinished">没有这个概念</translation></message>
<message id="desk.relation.tip"><source>Enter goes to this concept, Alt+Left back again</source><translation type="unfinished">按 Enter 转到该概念，按 Alt+左 返回</translation></message>
<message id="desk.relation.to"><source>Until</source><translation type="unfinished">止</translation></message>
<message id="desk.relation.unknown"><source>The concept {concept} is neither in this glossary nor in the starter glossary.</source><translation type="unfinished">概念 {concept} 既不在本术语库，也不在入门术语库中。</translation></message>
<message id="desk.relation.unpicked"><source>«{text}» is not chosen as a related concept yet: choose one from the list with Enter, or empty the field. Nothing was saved.</source><translation type="unfinished">“{text}”尚未选定为相关概念：请用 Enter 从列表中选择，或清空该栏。未保存任何内容。</translation></message>
<message id="desk.remove"><source>Remove</source><translation type="unfinished">删除</translation></message>
<message id="desk.removed" numerus="yes"><source>{count} concepts removed. Ctrl+Z brings them back.</source><translation type="unfinished"><numerusform>已删除 {count} 个概念。Ctrl+Z 可恢复。</numerusform></translation></message>
<message id="desk.row.changed"><source>changed</source><translation type="unfinished">有改动</translation></message>
<message id="desk.row.conflicting"><source>conflicting</source><translation type="unfinished">有冲突</translation></message>
<message id="desk.row.duplicate"><source>duplicate</source><translation type="unfinished">重复</translation></message>
<message id="desk.row.new"><source>new</source><translation type="unfinished">新增</translation></message>
<message id="desk.row.refused"><source>refused</source><translation type="unfinished">被拒绝</translation></message>
<message id="desk.save"><source>Save</source><translation type="unfinished">保存</translation></message>
<message id="desk.save_mine"><source>Save mine over it</source><translation type="unfinished">用我的覆盖</translation></message>
<message id="desk.saved"><source>Saved.</source><translation type="unfinished">已保存。</translation></message>
<message id="desk.search"><source>Search concepts</source><translation type="unfinished">搜索概念</translation></message>
<message id="desk.search.hint"><source>Search in any language or script</source><translation type="unfinished">用任何语言或文字搜索</translation></message>
<message id="desk.since.date"><source>Changed since a day …</source><translation type="unfinished">自某日以来……</translation></message>
<message id="desk.since.day"><source>Changed since yesterday</source><translation type="unfinished">昨天以来</translation></message>
<message id="desk.since.from"><source>Changed since (YYYY-MM-DD, also a month or a year)</source><translation type="unfinished">自此日起修改过（年-月-日，也可只写年月或年份）</translation></message>
<message id="desk.since.month"><source>Changed in a month</source><translation type="unfinished">一个月以内</translation></message>
<message id="desk.since.week"><source>Changed in a week</source><translation type="unfinished">一周以内</translation></message>
<message id="desk.starter.added"><source>new</source><translation type="unfinished">新增</translation></message>
<message id="desk.starter.changed"><source>changed</source><translation type="unfinished">已修改</translation></message>
<message id="desk.starter.do"><source>Use the new version</source><translation type="unfinished">使用新版本</translation></message>
<message id="desk.starter.done"><source>The project uses the new version now. Ctrl+Z takes it back.</source><translation type="unfinished">项目现已使用新版本。Ctrl+Z 可撤销。</translation></message>
<message id="desk.starter.lead"><source>New concepts: {added}; changed: {changed}; gone: {removed}. Your own glossary stays as it is.</source><translation type="unfinished">新增概念：{added}；已修改：{changed}；已移除：{removed}。您自己的术语库不变。</translation></message>
<message id="desk.starter.none"><source>This project uses the glossaries of this version of Egiz: there is nothing newer.</source><translation type="unfinished">该项目使用的就是本版 Egiz 的术语库：没有更新的版本。</translation></message>
<message id="desk.starter.notice"><source>Egiz has brought a newer version of the glossary that this project uses.</source><translation type="unfinished">Egiz 带来了该项目所用术语库的新版本。</translation></message>
<message id="desk.starter.removed"><source>gone</source><translation type="unfinished">已移除</translation></message>
<message id="desk.starter.show"><source>Show</source><translation type="unfinished">查看</translation></message>
<message id="desk.starter.title"><source>Newer version of the glossary</source><translation type="unfinished">术语库新版本</translation></message>
<message id="desk.status.admitted"><source>admitted</source><translation type="unfinished">允许</translation></message>
<message id="desk.status.forbidden"><source>forbidden</source><translation type="unfinished">禁用</translation></message>
<message id="desk.status.preferred"><source>preferred</source><translation type="unfinished">首选</translation></message>
<message id="desk.status.proposed"><source>proposed</source><translation type="unfinished">提议</translation></message>
<message id="desk.tab.concept"><source>The concept</source><translation type="unfinished">概念</translation></message>
<message id="desk.tab.details"><source>The term</source><translation type="unfinished">术语</translation></message>
<message id="desk.tab.forms"><source>Forms</source><translation type="unfinished">词形</translation></message>
<message id="desk.tab.history"><source>History</source><translation type="unfinished">历史</translation></message>
<message id="desk.tab.relations"><source>Relations</source><translation type="unfinished">关系</translation></message>
<message id="desk.tab.relations.count"><source>Relations ({count})</source><translation type="unfinished">关系 ({count})</translation></message>
<message id="desk.title"><source>Glossary – Egiz</source><translation type="unfinished">术语库 – Egiz</translation></message>
<message id="desk.undo"><source>Undo</source><translation type="unfinished">撤销</translation></message>
<message id="desk.undone"><source>The last change was taken back.</source><translation type="unfinished">已撤销最近一次修改。</translation></message>
<message id="desk.unsaved"><source>● not saved yet (Ctrl+S)</source><translation type="unfinished">● 尚未保存 (Ctrl+S)</translation></message>
<message id="desk.verified.no"><source>not verified</source><translation type="unfinished">未核实</translation></message>
<message id="desk.verified.standard"><source>common usage</source><translation type="unfinished">通行用法</translation></message>
<message id="desk.verified.yes"><source>verified</source><translation type="unfinished">已核实</translation></message>
<message id="desk.what.accepted"><source>Accepted</source><translation type="unfinished">接受</translation></message>
<message id="desk.what.added"><source>Added</source><translation type="unfinished">新增</translation></message>
<message id="desk.what.changed"><source>Changed</source><translation type="unfinished">修改</translation></message>
<message id="desk.what.edited"><source>Edited with others</source><translation type="unfinished">批量修改</translation></message>
<message id="desk.what.imported"><source>Imported</source><translation type="unfinished">导入</translation></message>
<message id="desk.what.merged"><source>Merged</source><translation type="unfinished">合并</translation></message>
<message id="desk.what.redone"><source>Redone</source><translation type="unfinished">重做</translation></message>
<message id="desk.what.rejected"><source>Rejected</source><translation type="unfinished">拒绝</translation></message>
<message id="desk.what.removed"><source>Removed</source><translation type="unfinished">删除</translation></message>
<message id="desk.what.undone"><source>Undone</source><translation type="unfinished">撤销</translation></message>
<message id="desk.yes"><source>yes</source><translation type="unfinished">是</translation></message>
</context>
</TS>
