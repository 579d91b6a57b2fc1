<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="waiving.waive"><source>Waive findings</source><translation type="unfinished">豁免检查结果</translation></message>
<message id="waiving.dialog.hint"><source>It is kept with your name and the time, and stands in every export. Undo takes it back.</source><translation type="unfinished">理由将与您的姓名和时间一并保存，并出现在每次导出的文件中。可用“撤销”取消。</translation></message>
<message id="waiving.dialog.reason"><source>&amp;Reason</source><translation type="unfinished">理由(&amp;R)</translation></message>
<message id="waiving.dialog.more" numerus="yes"><source>and {count} more</source><translation type="unfinished"><numerusform>另有 {count} 项</numerusform></translation></message>
<message id="waiving.dialog.all" numerus="yes"><source>All {count} flagged segments of the list</source><translation type="unfinished"><numerusform>列表中全部 {count} 个有标记的句段</numerusform></translation></message>
<message id="waiving.dialog.this"><source>Segment {number}:</source><translation type="unfinished">第 {number} 句段：</translation></message>
<message id="waiving.dialog.do"><source>Waive</source><translation type="unfinished">豁免</translation></message>
<message id="waiving.dialog.title"><source>Waive findings</source><translation type="unfinished">豁免检查结果</translation></message>
<message id="waiving.withheld" numerus="yes"><source>{count} segments are approved (final) now; withheld from {flagged} flagged ones ({numbers}): mend them or waive them with Ctrl+Shift+W.</source><translation type="unfinished"><numerusform>{count} 个句段已批准（定稿）；{flagged} 个有标记的句段（{numbers}）未批准：请修改，或按 Ctrl+Shift+W 豁免。</numerusform></translation></message>
<message id="waiving.finished" numerus="yes"><source>{count} segments are approved (final) now; {flagged} are flagged and {unconfirmed} are not confirmed yet.</source><translation type="unfinished"><numerusform>{count} 个句段已批准（定稿）；{flagged} 个有标记，{unconfirmed} 个尚未确认。</numerusform></translation></message>
<message id="waiving.listed" numerus="yes"><source>{count} findings are waived.</source><translation type="unfinished"><numerusform>共有 {count} 项检查结果被豁免。</numerusform></translation></message>
<message id="waiving.taken_back" numerus="yes"><source>{count} waivers taken back; segments: {segments}.</source><translation type="unfinished"><numerusform>已撤回 {segments} 个句段中的 {count} 项豁免。</numerusform></translation></message>
<message id="waiving.waived" numerus="yes"><source>{count} findings waived; segments: {segments}.</source><translation type="unfinished"><numerusform>已豁免 {segments} 个句段中的 {count} 项检查结果。</numerusform></translation></message>
<message id="waiving.none_here"><source>Nothing in this segment is waived.</source><translation type="unfinished">此句段没有豁免项。</translation></message>
<message id="waiving.nothing"><source>Nothing is flagged here that could be waived.</source><translation type="unfinished">此处没有可豁免的标记。</translation></message>
<message id="waiving.no_segment"><source>“{part}” is no segment of this project, which has {last}. Write numbers such as 3,7-9.</source><translation type="unfinished">“{part}”不是本项目的句段（共 {last} 个）。请按 3,7-9 的形式填写编号。</translation></message>
<message id="waiving.no_reason"><source>A waiver wants a reason. Write in a few words why this may stand.</source><translation type="unfinished">豁免需要理由。请简要写明为何可以保留。</translation></message>
<message id="waiving.final"><source>Mark as approved (final)</source><translation type="unfinished">标记为已批准（定稿）</translation></message>
<message id="waiving.unwaive"><source>Take waivers back</source><translation type="unfinished">撤回豁免</translation></message>
</context>
</TS>
