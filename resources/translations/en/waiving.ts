<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name></name>
<message id="waiving.waive"><source>Waive findings</source><translation>Waive findings</translation></message>
<message id="waiving.dialog.hint"><source>It is kept with your name and the time, and stands in every export. Undo takes it back.</source><translation>It is kept with your name and the time, and stands in every export. Undo takes it back.</translation></message>
<message id="waiving.dialog.reason"><source>&amp;Reason</source><translation>&amp;Reason</translation></message>
<message id="waiving.dialog.more" numerus="yes"><source>and {count} more</source><translation><numerusform>and {count} more</numerusform><numerusform>and {count} more</numerusform></translation></message>
<message id="waiving.dialog.all" numerus="yes"><source>All {count} flagged segments of the list</source><translation><numerusform>The {count} flagged segment of the list</numerusform><numerusform>All {count} flagged segments of the list</numerusform></translation></message>
<message id="waiving.dialog.this"><source>Segment {number}:</source><translation>Segment {number}:</translation></message>
<message id="waiving.dialog.do"><source>Waive</source><translation>Waive</translation></message>
<message id="waiving.dialog.title"><source>Waive findings</source><translation>Waive findings</translation></message>
<message id="waiving.withheld" numerus="yes"><source>{count} segments are approved (final) now; withheld from {flagged} flagged ones ({numbers}): mend them or waive them with Ctrl+Shift+W.</source><translation><numerusform>{count} segment is approved (final) now; withheld from {flagged} flagged ones ({numbers}): mend them or waive them with Ctrl+Shift+W.</numerusform><numerusform>{count} segments are approved (final) now; withheld from {flagged} flagged ones ({numbers}): mend them or waive them with Ctrl+Shift+W.</numerusform></translation></message>
<message id="waiving.finished" numerus="yes"><source>{count} segments are approved (final) now; {flagged} are flagged and {unconfirmed} are not confirmed yet.</source><translation><numerusform>{count} segment is approved (final) now; {flagged} are flagged and {unconfirmed} are not confirmed yet.</numerusform><numerusform>{count} segments are approved (final) now; {flagged} are flagged and {unconfirmed} are not confirmed yet.</numerusform></translation></message>
<message id="waiving.listed" numerus="yes"><source>{count} findings are waived.</source><translation><numerusform>{count} finding is waived.</numerusform><numerusform>{count} findings are waived.</numerusform></translation></message>
<message id="waiving.taken_back" numerus="yes"><source>{count} waivers taken back; segments: {segments}.</source><translation><numerusform>{count} waiver taken back; segments: {segments}.</numerusform><numerusform>{count} waivers taken back; segments: {segments}.</numerusform></translation></message>
<message id="waiving.waived" numerus="yes"><source>{count} findings waived; segments: {segments}.</source><translation><numerusform>{count} finding waived; segments: {segments}.</numerusform><numerusform>{count} findings waived; segments: {segments}.</numerusform></translation></message>
<message id="waiving.none_here"><source>Nothing in this segment is waived.</source><translation>Nothing in this segment is waived.</translation></message>
<message id="waiving.nothing"><source>Nothing is flagged here that could be waived.</source><translation>Nothing is flagged here that could be waived.</translation></message>
<message id="waiving.no_segment"><source>“{part}” is no segment of this project, which has {last}. Write numbers such as 3,7-9.</source><translation>“{part}” is no segment of this project, which has {last}. Write numbers such as 3,7-9.</translation></message>
<message id="waiving.no_reason"><source>A waiver wants a reason. Write in a few words why this may stand.</source><translation>A waiver wants a reason. Write in a few words why this may stand.</translation></message>
<message id="waiving.final"><source>Mark as approved (final)</source><translation>Mark as approved (final)</translation></message>
<message id="waiving.unwaive"><source>Take waivers back</source><translation>Take waivers back</translation></message>
</context>
</TS>
