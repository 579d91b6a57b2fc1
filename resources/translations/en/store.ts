<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name></name>
<message id="store.kind_project"><source>an Egiz project</source><translation>an Egiz project</translation></message>
<message id="store.kind_glossary"><source>an Egiz glossary</source><translation>an Egiz glossary</translation></message>
<message id="project.locked"><source>{name} is open to write in another window or command: close it there and try again.</source><translation>{name} is open to write in another window or command: close it there and try again.</translation></message>
<message id="store.exists"><source>{path} is there already and was not touched: choose another name, or open it.</source><translation>{path} is there already and was not touched: choose another name, or open it.</translation></message>
<message id="store.missing"><source>{path} is not there: check the name, or look for where the file was moved.</source><translation>{path} is not there: check the name, or look for where the file was moved.</translation></message>
<message id="store.folder"><source>{path} is a folder: choose a file.</source><translation>{path} is a folder: choose a file.</translation></message>
<message id="store.not_ours"><source>{path} is not {kind} and was not touched: choose another file.</source><translation>{path} is not {kind} and was not touched: choose another file.</translation></message>
<message id="store.newer"><source>{path} was written by a newer Egiz (file version {version}, this one knows {known}): open it with that Egiz, or update this one.</source><translation>{path} was written by a newer Egiz (file version {version}, this one knows {known}): open it with that Egiz, or update this one.</translation></message>
<message id="store.older"><source>{path} has the older file version {version}, which cannot be brought up to date while it is only read: open it once to write; a copy of it is kept.</source><translation>{path} has the older file version {version}, which cannot be brought up to date while it is only read: open it once to write; a copy of it is kept.</translation></message>
<message id="store.damaged"><source>{path} is damaged and cannot be read: open the newest copy beside it (a name that ends in .backup), or one of your own.</source><translation>{path} is damaged and cannot be read: open the newest copy beside it (a name that ends in .backup), or one of your own.</translation></message>
<message id="store.busy"><source>{path} is being written to by another program: wait a moment and try again.</source><translation>{path} is being written to by another program: wait a moment and try again.</translation></message>
<message id="store.disk_full"><source>There is no room left on the disk of {path}, and the last change was not saved: make room and try again.</source><translation>There is no room left on the disk of {path}, and the last change was not saved: make room and try again.</translation></message>
<message id="store.read_only"><source>{path} cannot be opened as asked, for its folder or the file does not allow it: check their permissions, or copy the file to a folder of yours.</source><translation>{path} cannot be opened as asked, for its folder or the file does not allow it: check their permissions, or copy the file to a folder of yours.</translation></message>
<message id="store.io"><source>{path} could not be read or written ({error}): check the disk and try again.</source><translation>{path} could not be read or written ({error}): check the disk and try again.</translation></message>
<message id="store.no_lock"><source>{path} cannot be locked against a second writer ({error}): copy it to a local disk and open it there.</source><translation>{path} cannot be locked against a second writer ({error}): copy it to a local disk and open it there.</translation></message>
<message id="store.migration_failed"><source>{path} could not be brought up to date ({error}) and stays as it was; a copy is in {backup}: report this, and go on with the Egiz that wrote the file.</source><translation>{path} could not be brought up to date ({error}) and stays as it was; a copy is in {backup}: report this, and go on with the Egiz that wrote the file.</translation></message>
<message id="store.conflict"><source>Segment {number} was changed in the meantime, and nothing was overwritten: look at it and try again.</source><translation>Segment {number} was changed in the meantime, and nothing was overwritten: look at it and try again.</translation></message>
<message id="store.undo_conflict"><source>“{step}” cannot be taken back or done again, for something it wrote was changed otherwise; nothing was changed: edit the place by hand.</source><translation>“{step}” cannot be taken back or done again, for something it wrote was changed otherwise; nothing was changed: edit the place by hand.</translation></message>
<message id="editing.typing"><source>Typing in segment {number}</source><translation>Typing in segment {number}</translation></message>
<message id="editing.edit"><source>Change in segment {number}</source><translation>Change in segment {number}</translation></message>
<message id="editing.confirm"><source>Confirm segment {number}</source><translation>Confirm segment {number}</translation></message>
<message id="editing.unconfirm"><source>Take back the confirmation of segment {number}</source><translation>Take back the confirmation of segment {number}</translation></message>
<message id="editing.use_candidate"><source>Use a candidate in segment {number}</source><translation>Use a candidate in segment {number}</translation></message>
<message id="editing.copy_source"><source>Copy the source of segment {number}</source><translation>Copy the source of segment {number}</translation></message>
<message id="editing.clear"><source>Empty segment {number}</source><translation>Empty segment {number}</translation></message>
<message id="editing.drafts"><source>Drafting</source><translation>Drafting</translation></message>
<message id="editing.nothing_to_confirm"><source>Segment {number} has no translation yet: write one, or take a candidate, and confirm again.</source><translation>Segment {number} has no translation yet: write one, or take a candidate, and confirm again.</translation></message>
<message id="editing.segment_gone"><source>This segment is no longer in the project, for its document was taken back: redo the adding of the document first.</source><translation>This segment is no longer in the project, for its document was taken back: redo the adding of the document first.</translation></message>
<message id="project.read_only"><source>{name} is open to read only: open it to edit before you change it.</source><translation>{name} is open to read only: open it to edit before you change it.</translation></message>
<message id="project.only_read"><source>{name} is open to read only, as another window or command is writing it. What is saved there is seen here; it can be searched and exported.</source><translation>{name} is open to read only, as another window or command is writing it. What is saved there is seen here; it can be searched and exported.</translation></message>
<message id="project.open_to_read"><source>Open to read only</source><translation>Open to read only</translation></message>
<message id="project.open_to_edit"><source>Open to edit</source><translation>Open to edit</translation></message>
<message id="project.title_read_only"><source>{name} (read only)</source><translation>{name} (read only)</translation></message>
</context></TS>
