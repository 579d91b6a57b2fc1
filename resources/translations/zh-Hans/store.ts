<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="store.kind_project"><source>an Egiz project</source><translation type="unfinished">Egiz 项目</translation></message>
<message id="store.kind_glossary"><source>an Egiz glossary</source><translation type="unfinished">Egiz 术语库</translation></message>
<message id="project.locked"><source>{name} is open to write in another window or command: close it there and try again.</source><translation type="unfinished">{name} 已在另一个窗口或命令中以写入方式打开：请在那里关闭它，然后重试。</translation></message>
<message id="store.exists"><source>{path} is there already and was not touched: choose another name, or open it.</source><translation type="unfinished">{path} 已经存在，未作任何改动：请换一个名称，或直接打开它。</translation></message>
<message id="store.missing"><source>{path} is not there: check the name, or look for where the file was moved.</source><translation type="unfinished">找不到 {path}：请检查名称，或查找文件被移到了哪里。</translation></message>
<message id="store.folder"><source>{path} is a folder: choose a file.</source><translation type="unfinished">{path} 是文件夹：请选择一个文件。</translation></message>
<message id="store.not_ours"><source>{path} is not {kind} and was not touched: choose another file.</source><translation type="unfinished">{path} 不是 {kind}，未作任何改动：请选择其他文件。</translation></message>
<message id="store.newer"><source>{path} was written by a newer Egiz (file version {version}, this one knows {known}): open it with that Egiz, or update this one.</source><translation type="unfinished">{path} 由更新版本的 Egiz 写成（文件版本 {version}，本程序支持 {known}）：请用那个版本打开，或更新本程序。</translation></message>
<message id="store.older"><source>{path} has the older file version {version}, which cannot be brought up to date while it is only read: open it once to write; a copy of it is kept.</source><translation type="unfinished">{path} 的文件版本较旧（{version}），只读时无法更新：请以写入方式打开一次，旧文件会保留一份副本。</translation></message>
<message id="store.damaged"><source>{path} is damaged and cannot be read: open the newest copy beside it (a name that ends in .backup), or one of your own.</source><translation type="unfinished">{path} 已损坏，无法读取：请打开旁边最新的副本（名称以 .backup 结尾），或您自己的备份。</translation></message>
<message id="store.busy"><source>{path} is being written to by another program: wait a moment and try again.</source><translation type="unfinished">另一个程序正在写入 {path}：请稍候再试。</translation></message>
<message id="store.disk_full"><source>There is no room left on the disk of {path}, and the last change was not saved: make room and try again.</source><translation type="unfinished">{path} 所在磁盘已满，最后一次更改未保存：请腾出空间后重试。</translation></message>
<message id="store.read_only"><source>{path} cannot be opened as asked, for its folder or the file does not allow it: check their permissions, or copy the file to a folder of yours.</source><translation type="unfinished">无法按要求打开 {path}，因为文件夹或文件不允许：请检查权限，或把文件复制到您自己的文件夹。</translation></message>
<message id="store.io"><source>{path} could not be read or written ({error}): check the disk and try again.</source><translation type="unfinished">无法读写 {path}（{error}）：请检查磁盘后重试。</translation></message>
<message id="store.no_lock"><source>{path} cannot be locked against a second writer ({error}): copy it to a local disk and open it there.</source><translation type="unfinished">无法锁定 {path} 以防他人同时写入（{error}）：请把它复制到本地磁盘后再打开。</translation></message>
<message id="store.migration_failed"><source>{path} could not be brought up to date ({error}) and stays as it was; a copy is in {backup}: report this, and go on with the Egiz that wrote the file.</source><translation type="unfinished">无法更新 {path}（{error}），文件保持原样；副本在 {backup}：请报告此问题，并继续使用写出该文件的 Egiz。</translation></message>
<message id="store.conflict"><source>Segment {number} was changed in the meantime, and nothing was overwritten: look at it and try again.</source><translation type="unfinished">第 {number} 段在此期间已被更改，没有覆盖任何内容：请查看后重试。</translation></message>
<message id="store.undo_conflict"><source>“{step}” cannot be taken back or done again, for something it wrote was changed otherwise; nothing was changed: edit the place by hand.</source><translation type="unfinished">无法撤销或重做“{step}”，因为它写入的内容已被另外更改；没有作任何改动：请手动修改该处。</translation></message>
<message id="editing.typing"><source>Typing in segment {number}</source><translation type="unfinished">在第 {number} 段输入</translation></message>
<message id="editing.edit"><source>Change in segment {number}</source><translation type="unfinished">更改第 {number} 段</translation></message>
<message id="editing.confirm"><source>Confirm segment {number}</source><translation type="unfinished">确认第 {number} 段</translation></message>
<message id="editing.unconfirm"><source>Take back the confirmation of segment {number}</source><translation type="unfinished">取消确认第 {number} 段</translation></message>
<message id="editing.use_candidate"><source>Use a candidate in segment {number}</source><translation type="unfinished">在第 {number} 段使用候选译文</translation></message>
<message id="editing.copy_source"><source>Copy the source of segment {number}</source><translation type="unfinished">复制第 {number} 段原文</translation></message>
<message id="editing.clear"><source>Empty segment {number}</source><translation type="unfinished">清空第 {number} 段</translation></message>
<message id="editing.place_tags"><source>Place the tags of segment {number}</source><translation type="unfinished">放置第 {number} 段的标签</translation></message>
<message id="editing.drafts"><source>Drafting</source><translation type="unfinished">生成初稿</translation></message>
<message id="editing.nothing_to_confirm"><source>Segment {number} has no translation yet: write one, or take a candidate, and confirm again.</source><translation type="unfinished">第 {number} 段还没有译文：请先输入译文或选用候选译文，然后再确认。</translation></message>
<message id="editing.segment_gone"><source>This segment is no longer in the project, for its document was taken back: redo the adding of the document first.</source><translation type="unfinished">该段已不在项目中，因为其文档的添加已被撤销：请先重做添加文档。</translation></message>
<message id="editing.locked"><source>Segment {number} is locked: whoever made the file has settled it. Ask them to unlock it, or translate the others.</source><translation type="unfinished">第 {number} 段已锁定：文件的制作者已将其定稿。请向对方申请解锁，或继续翻译其他段。</translation></message>
<message id="project.read_only"><source>{name} is open to read only: open it to edit before you change it.</source><translation type="unfinished">{name} 以只读方式打开：要修改，请先以编辑方式打开。</translation></message>
<message id="project.only_read"><source>{name} is open to read only, as another window or command is writing it. What is saved there is seen here; it can be searched and exported.</source><translation type="unfinished">{name} 以只读方式打开，因为另一个窗口或命令正在写入。在那里保存的内容可在此查看，也可以搜索和导出。</translation></message>
<message id="project.open_to_read"><source>Open to read only</source><translation type="unfinished">以只读方式打开</translation></message>
<message id="project.open_to_edit"><source>Open to edit</source><translation type="unfinished">打开以编辑</translation></message>
<message id="project.title_read_only"><source>{name} (read only)</source><translation type="unfinished">{name}（只读）</translation></message>
</context></TS>
