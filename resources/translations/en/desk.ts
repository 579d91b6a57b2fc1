<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name></name>
<message id="desk.accept"><source>Accept</source><translation>Accept</translation></message>
<message id="desk.accepted" numerus="yes"><source>{count} proposals accepted.</source><translation><numerusform>{count} proposal accepted.</numerusform><numerusform>{count} proposals accepted.</numerusform></translation></message>
<message id="desk.add.do"><source>Add</source><translation>Add</translation></message>
<message id="desk.add.done"><source>{source} → {target} is in your glossary.</source><translation>{source} → {target} is in your glossary.</translation></message>
<message id="desk.add.empty"><source>Both sides are needed: the term and how it is to be written.</source><translation>Both sides are needed: the term and how it is to be written.</translation></message>
<message id="desk.add.known"><source>Your term joins the concept «{term}», which the glossary knows already.</source><translation>Your term joins the concept «{term}», which the glossary knows already.</translation></message>
<message id="desk.add.lead"><source>The term goes into your own glossary and is in force at once.</source><translation>The term goes into your own glossary and is in force at once.</translation></message>
<message id="desk.add.select"><source>Select the term in the source and its rendering in the target first, or press Ctrl+E.</source><translation>Select the term in the source and its rendering in the target first, or press Ctrl+E.</translation></message>
<message id="desk.add.title"><source>Add a term</source><translation>Add a term</translation></message>
<message id="desk.add_row"><source>Add a term</source><translation>Add a term</translation></message>
<message id="desk.add_row.tip"><source>One more term in the language of this row (Ctrl+Enter)</source><translation>One more term in the language of this row (Ctrl+Enter)</translation></message>
<message id="desk.any.domain"><source>Any domain</source><translation>Any domain</translation></message>
<message id="desk.any.enforce"><source>Any binding</source><translation>Any binding</translation></message>
<message id="desk.any.kind"><source>Any kind</source><translation>Any kind</translation></message>
<message id="desk.any.missing"><source>Nothing missing</source><translation>Nothing missing</translation></message>
<message id="desk.any.since"><source>Changed whenever</source><translation>Changed whenever</translation></message>
<message id="desk.any.status"><source>Any status</source><translation>Any status</translation></message>
<message id="desk.back_to_it"><source>Back to it</source><translation>Back to it</translation></message>
<message id="desk.bulk"><source>Change chosen…</source><translation>Change chosen…</translation></message>
<message id="desk.bulk.all_languages"><source>all languages</source><translation>all languages</translation></message>
<message id="desk.bulk.do" numerus="yes"><source>Change {count} concepts</source><translation><numerusform>Change {count} concept</numerusform><numerusform>Change {count} concepts</numerusform></translation></message>
<message id="desk.bulk.done" numerus="yes"><source>{count} concepts changed. Ctrl+Z takes it back.</source><translation><numerusform>{count} concept changed. Ctrl+Z takes it back.</numerusform><numerusform>{count} concepts changed. Ctrl+Z takes it back.</numerusform></translation></message>
<message id="desk.bulk.keep"><source>leave as it is</source><translation>leave as it is</translation></message>
<message id="desk.bulk.language"><source>… in the language</source><translation>… in the language</translation></message>
<message id="desk.bulk.lead" numerus="yes"><source>What is chosen here becomes the same in {count} concepts. One undo takes all of it back.</source><translation><numerusform>What is chosen here becomes the same in {count} concept. One undo takes all of it back.</numerusform><numerusform>What is chosen here becomes the same in {count} concepts. One undo takes all of it back.</numerusform></translation></message>
<message id="desk.bulk.status"><source>Status of the terms</source><translation>Status of the terms</translation></message>
<message id="desk.bulk.title"><source>Change the chosen concepts</source><translation>Change the chosen concepts</translation></message>
<message id="desk.case.ablative"><source>Ablative</source><translation>Ablative</translation></message>
<message id="desk.case.accusative"><source>Accusative</source><translation>Accusative</translation></message>
<message id="desk.case.dative"><source>Dative</source><translation>Dative</translation></message>
<message id="desk.case.genitive"><source>Genitive</source><translation>Genitive</translation></message>
<message id="desk.case.instrumental"><source>Instrumental</source><translation>Instrumental</translation></message>
<message id="desk.case.locative"><source>Locative</source><translation>Locative</translation></message>
<message id="desk.case.nominative"><source>Nominative</source><translation>Nominative</translation></message>
<message id="desk.changed_elsewhere"><source>«{term}» was changed elsewhere in the meantime. What you typed is not saved yet.</source><translation>«{term}» was changed elsewhere in the meantime. What you typed is not saved yet.</translation></message>
<message id="desk.close"><source>Close</source><translation>Close</translation></message>
<message id="desk.column.kind"><source>Kind</source><translation>Kind</translation></message>
<message id="desk.copied" numerus="yes"><source>{count} concepts copied to your glossary.</source><translation><numerusform>{count} concept copied to your glossary.</numerusform><numerusform>{count} concepts copied to your glossary.</numerusform></translation></message>
<message id="desk.copy"><source>Copy to my glossary</source><translation>Copy to my glossary</translation></message>
<message id="desk.discard"><source>Discard what was typed</source><translation>Discard what was typed</translation></message>
<message id="desk.duplicates"><source>Duplicates…</source><translation>Duplicates…</translation></message>
<message id="desk.duplicates.lead" numerus="yes"><source>{count} groups of concepts share terms. Enter makes one concept of a group; undo takes it back.</source><translation><numerusform>{count} group of concepts shares terms. Enter makes one concept of a group; undo takes it back.</numerusform><numerusform>{count} groups of concepts share terms. Enter makes one concept of a group; undo takes it back.</numerusform></translation></message>
<message id="desk.duplicates.likely"><source>the same terms in two languages or more: very likely one concept</source><translation>the same terms in two languages or more: very likely one concept</translation></message>
<message id="desk.duplicates.merge"><source>Merge</source><translation>Merge</translation></message>
<message id="desk.duplicates.none"><source>No two concepts of this glossary share a term.</source><translation>No two concepts of this glossary share a term.</translation></message>
<message id="desk.duplicates.perhaps"><source>the same term in one language: perhaps two meanings</source><translation>the same term in one language: perhaps two meanings</translation></message>
<message id="desk.duplicates.title"><source>Duplicates</source><translation>Duplicates</translation></message>
<message id="desk.empty"><source>There are no terms of your own yet. Ctrl+N makes the first one.</source><translation>There are no terms of your own yet. Ctrl+N makes the first one.</translation></message>
<message id="desk.enforce.inform"><source>For information</source><translation>For information</translation></message>
<message id="desk.enforce.must"><source>Required</source><translation>Required</translation></message>
<message id="desk.enforce.prefer"><source>Preferred</source><translation>Preferred</translation></message>
<message id="desk.field.concept_note"><source>Note on the concept</source><translation>Note on the concept</translation></message>
<message id="desk.field.definition"><source>Definition</source><translation>Definition</translation></message>
<message id="desk.field.domain"><source>Domain</source><translation>Domain</translation></message>
<message id="desk.field.enforce"><source>Binding</source><translation>Binding</translation></message>
<message id="desk.field.errors"><source>Wrong spellings</source><translation>Wrong spellings</translation></message>
<message id="desk.field.head"><source>Bare head</source><translation>Bare head</translation></message>
<message id="desk.field.language"><source>Language</source><translation>Language</translation></message>
<message id="desk.field.note"><source>Note</source><translation>Note</translation></message>
<message id="desk.field.profiles"><source>Style profiles</source><translation>Style profiles</translation></message>
<message id="desk.field.px_stem"><source>Stem before a vowel</source><translation>Stem before a vowel</translation></message>
<message id="desk.field.read_as"><source>Read as</source><translation>Read as</translation></message>
<message id="desk.field.source"><source>Source</source><translation>Source</translation></message>
<message id="desk.field.status"><source>Status</source><translation>Status</translation></message>
<message id="desk.field.term"><source>Term</source><translation>Term</translation></message>
<message id="desk.field.usage"><source>Usage</source><translation>Usage</translation></message>
<message id="desk.field.valid_from"><source>In use from</source><translation>In use from</translation></message>
<message id="desk.field.valid_to"><source>In use until</source><translation>In use until</translation></message>
<message id="desk.field.variants"><source>Other spellings</source><translation>Other spellings</translation></message>
<message id="desk.field.verified"><source>Verified</source><translation>Verified</translation></message>
<message id="desk.field.verified_by"><source>Verified by</source><translation>Verified by</translation></message>
<message id="desk.field.verified_where"><source>Verified where</source><translation>Verified where</translation></message>
<message id="desk.filter.missing"><source>Language without a term</source><translation>Language without a term</translation></message>
<message id="desk.filter.reset"><source>Show all</source><translation>Show all</translation></message>
<message id="desk.filter.since"><source>Changed since</source><translation>Changed since</translation></message>
<message id="desk.filter.unverified"><source>Not verified</source><translation>Not verified</translation></message>
<message id="desk.find"><source>Find</source><translation>Find</translation></message>
<message id="desk.forms.empty"><source>Forms are shown for a Kazakh term. Type one in the first row.</source><translation>Forms are shown for a Kazakh term. Type one in the first row.</translation></message>
<message id="desk.forms.plural"><source>Plural</source><translation>Plural</translation></message>
<message id="desk.forms.plural_possessive"><source>His, her, its (plural)</source><translation>His, her, its (plural)</translation></message>
<message id="desk.forms.possessive"><source>His, her, its</source><translation>His, her, its</translation></message>
<message id="desk.forms.singular"><source>Singular</source><translation>Singular</translation></message>
<message id="desk.glossary"><source>Glossary</source><translation>Glossary</translation></message>
<message id="desk.glossary.formulas"><source>Formulas</source><translation>Formulas</translation></message>
<message id="desk.glossary.own"><source>My glossary</source><translation>My glossary</translation></message>
<message id="desk.glossary.read_only"><source>{name} (read only)</source><translation>{name} (read only)</translation></message>
<message id="desk.glossary.starter"><source>Starter glossary</source><translation>Starter glossary</translation></message>
<message id="desk.history.nothing_before"><source>The concept did not exist before this change. Ctrl+Z takes the last change back.</source><translation>The concept did not exist before this change. Ctrl+Z takes the last change back.</translation></message>
<message id="desk.history.shown"><source>The older version stands in the editor. Ctrl+S brings it back.</source><translation>The older version stands in the editor. Ctrl+S brings it back.</translation></message>
<message id="desk.history.tip"><source>Enter puts the concept as it was before this change into the editor</source><translation>Enter puts the concept as it was before this change into the editor</translation></message>
<message id="desk.hits"><source>{shown} of {total}</source><translation>{shown} of {total}</translation></message>
<message id="desk.hits.more"><source>first {shown}</source><translation>first {shown}</translation></message>
<message id="desk.impact.do"><source>Put right</source><translation>Put right</translation></message>
<message id="desk.impact.done" numerus="yes"><source>{count} segments put right. Ctrl+Z takes it back.</source><translation><numerusform>{count} segment put right. Ctrl+Z takes it back.</numerusform><numerusform>{count} segments put right. Ctrl+Z takes it back.</numerusform></translation></message>
<message id="desk.impact.found" numerus="yes"><source>The change of the glossary touches {count} translated segments.</source><translation><numerusform>The change of the glossary touches {count} translated segment.</numerusform><numerusform>The change of the glossary touches {count} translated segments.</numerusform></translation></message>
<message id="desk.impact.lead" numerus="yes"><source>{count} segments have these terms. What is ticked is put right; one undo takes it back.</source><translation><numerusform>{count} segment has this term. What is ticked is put right; one undo takes it back.</numerusform><numerusform>{count} segments have these terms. What is ticked is put right; one undo takes it back.</numerusform></translation></message>
<message id="desk.impact.left" numerus="yes"><source>{count} segments were changed in the meantime and left alone.</source><translation><numerusform>{count} segment was changed in the meantime and left alone.</numerusform><numerusform>{count} segments were changed in the meantime and left alone.</numerusform></translation></message>
<message id="desk.impact.none"><source>Tick none</source><translation>Tick none</translation></message>
<message id="desk.impact.only_checked"><source>The text stays; only its findings change.</source><translation>The text stays; only its findings change.</translation></message>
<message id="desk.impact.show"><source>Show</source><translation>Show</translation></message>
<message id="desk.impact.title"><source>Segments that the change touches</source><translation>Segments that the change touches</translation></message>
<message id="desk.import"><source>Import…</source><translation>Import…</translation></message>
<message id="desk.import.class"><source>What it is</source><translation>What it is</translation></message>
<message id="desk.import.column"><source>What the column {name} is</source><translation>What the column {name} is</translation></message>
<message id="desk.import.columns"><source>Columns of the file</source><translation>Columns of the file</translation></message>
<message id="desk.import.do"><source>Import</source><translation>Import</translation></message>
<message id="desk.import.done" numerus="yes"><source>{count} concepts imported. Ctrl+Z takes it back.</source><translation><numerusform>{count} concept imported. Ctrl+Z takes it back.</numerusform><numerusform>{count} concepts imported. Ctrl+Z takes it back.</numerusform></translation></message>
<message id="desk.import.files"><source>Lists of terms</source><translation>Lists of terms</translation></message>
<message id="desk.import.lead"><source>{name}: say what its columns are, and which rows are taken. One undo takes all of it back.</source><translation>{name}: say what its columns are, and which rows are taken. One undo takes all of it back.</translation></message>
<message id="desk.import.leave_out"><source>leave out</source><translation>leave out</translation></message>
<message id="desk.import.nothing"><source>No row is taken: tick a class or a row.</source><translation>No row is taken: tick a class or a row.</translation></message>
<message id="desk.import.row"><source>Row</source><translation>Row</translation></message>
<message id="desk.import.rows"><source>Rows of the file</source><translation>Rows of the file</translation></message>
<message id="desk.import.title"><source>Import terms</source><translation>Import terms</translation></message>
<message id="desk.import.why"><source>Why</source><translation>Why</translation></message>
<message id="desk.job.duplicates"><source>Looking for duplicates</source><translation>Looking for duplicates</translation></message>
<message id="desk.job.import"><source>Reading the list</source><translation>Reading the list</translation></message>
<message id="desk.job.load"><source>Opening {name}</source><translation>Opening {name}</translation></message>
<message id="desk.job.save"><source>Saving</source><translation>Saving</translation></message>
<message id="desk.job.search"><source>Searching</source><translation>Searching</translation></message>
<message id="desk.job.terms"><source>Taking over changed terms</source><translation>Taking over changed terms</translation></message>
<message id="desk.kind.abbreviation"><source>Abbreviation</source><translation>Abbreviation</translation></message>
<message id="desk.kind.formula"><source>Formula</source><translation>Formula</translation></message>
<message id="desk.kind.initiative"><source>Initiative</source><translation>Initiative</translation></message>
<message id="desk.kind.organisation"><source>Organisation</source><translation>Organisation</translation></message>
<message id="desk.kind.person"><source>Person</source><translation>Person</translation></message>
<message id="desk.kind.place"><source>Place</source><translation>Place</translation></message>
<message id="desk.kind.term"><source>Term</source><translation>Term</translation></message>
<message id="desk.kind.title"><source>Title</source><translation>Title</translation></message>
<message id="desk.language.ru"><source>Russian</source><translation>Russian</translation></message>
<message id="desk.language.zh-Hans"><source>Chinese (simpl.)</source><translation>Chinese (simpl.)</translation></message>
<message id="desk.language.zh-Hant"><source>Chinese (trad.)</source><translation>Chinese (trad.)</translation></message>
<message id="desk.list"><source>Concepts</source><translation>Concepts</translation></message>
<message id="desk.mark.proposed"><source>has a proposed term</source><translation>has a proposed term</translation></message>
<message id="desk.mark.unverified"><source>has an unverified term</source><translation>has an unverified term</translation></message>
<message id="desk.merged" numerus="yes"><source>{count} concepts became one. Ctrl+Z takes it back.</source><translation><numerusform>{count} concept became one. Ctrl+Z takes it back.</numerusform><numerusform>{count} concepts became one. Ctrl+Z takes it back.</numerusform></translation></message>
<message id="desk.new"><source>New</source><translation>New</translation></message>
<message id="desk.no_proposals"><source>None of the chosen concepts has a proposed term.</source><translation>None of the chosen concepts has a proposed term.</translation></message>
<message id="desk.no_terms"><source>A concept needs at least one term. Nothing was saved.</source><translation>A concept needs at least one term. Nothing was saved.</translation></message>
<message id="desk.nothing_to_do"><source>There is nothing to do here.</source><translation>There is nothing to do here.</translation></message>
<message id="desk.read_only"><source>This glossary can only be read. Copy a concept to your own glossary to change it (Ctrl+Shift+C).</source><translation>This glossary can only be read. Copy a concept to your own glossary to change it (Ctrl+Shift+C).</translation></message>
<message id="desk.redo"><source>Redo</source><translation>Redo</translation></message>
<message id="desk.redone"><source>The change was made again.</source><translation>The change was made again.</translation></message>
<message id="desk.reject"><source>Reject</source><translation>Reject</translation></message>
<message id="desk.rejected" numerus="yes"><source>{count} proposals rejected.</source><translation><numerusform>{count} proposal rejected.</numerusform><numerusform>{count} proposals rejected.</numerusform></translation></message>
<message id="desk.remove"><source>Remove</source><translation>Remove</translation></message>
<message id="desk.removed" numerus="yes"><source>{count} concepts removed. Ctrl+Z brings them back.</source><translation><numerusform>{count} concept removed. Ctrl+Z brings it back.</numerusform><numerusform>{count} concepts removed. Ctrl+Z brings them back.</numerusform></translation></message>
<message id="desk.row.changed"><source>changed</source><translation>changed</translation></message>
<message id="desk.row.conflicting"><source>conflicting</source><translation>conflicting</translation></message>
<message id="desk.row.duplicate"><source>duplicate</source><translation>duplicate</translation></message>
<message id="desk.row.new"><source>new</source><translation>new</translation></message>
<message id="desk.row.refused"><source>refused</source><translation>refused</translation></message>
<message id="desk.save"><source>Save</source><translation>Save</translation></message>
<message id="desk.save_mine"><source>Save mine over it</source><translation>Save mine over it</translation></message>
<message id="desk.saved"><source>Saved.</source><translation>Saved.</translation></message>
<message id="desk.search"><source>Search concepts</source><translation>Search concepts</translation></message>
<message id="desk.search.hint"><source>Search in any language or script</source><translation>Search in any language or script</translation></message>
<message id="desk.since.day"><source>Changed since yesterday</source><translation>Changed since yesterday</translation></message>
<message id="desk.since.month"><source>Changed in a month</source><translation>Changed in a month</translation></message>
<message id="desk.since.week"><source>Changed in a week</source><translation>Changed in a week</translation></message>
<message id="desk.status.admitted"><source>admitted</source><translation>admitted</translation></message>
<message id="desk.status.forbidden"><source>forbidden</source><translation>forbidden</translation></message>
<message id="desk.status.preferred"><source>preferred</source><translation>preferred</translation></message>
<message id="desk.status.proposed"><source>proposed</source><translation>proposed</translation></message>
<message id="desk.tab.details"><source>More on the term</source><translation>More on the term</translation></message>
<message id="desk.tab.forms"><source>Forms</source><translation>Forms</translation></message>
<message id="desk.tab.history"><source>History</source><translation>History</translation></message>
<message id="desk.title"><source>Glossary – Egiz</source><translation>Glossary – Egiz</translation></message>
<message id="desk.undo"><source>Undo</source><translation>Undo</translation></message>
<message id="desk.undone"><source>The last change was taken back.</source><translation>The last change was taken back.</translation></message>
<message id="desk.unsaved"><source>● not saved yet (Ctrl+S)</source><translation>● not saved yet (Ctrl+S)</translation></message>
<message id="desk.verified.no"><source>not verified</source><translation>not verified</translation></message>
<message id="desk.verified.standard"><source>common usage</source><translation>common usage</translation></message>
<message id="desk.verified.yes"><source>verified</source><translation>verified</translation></message>
<message id="desk.what.accepted"><source>Accepted</source><translation>Accepted</translation></message>
<message id="desk.what.added"><source>Added</source><translation>Added</translation></message>
<message id="desk.what.changed"><source>Changed</source><translation>Changed</translation></message>
<message id="desk.what.edited"><source>Edited with others</source><translation>Edited with others</translation></message>
<message id="desk.what.imported"><source>Imported</source><translation>Imported</translation></message>
<message id="desk.what.merged"><source>Merged</source><translation>Merged</translation></message>
<message id="desk.what.redone"><source>Redone</source><translation>Redone</translation></message>
<message id="desk.what.rejected"><source>Rejected</source><translation>Rejected</translation></message>
<message id="desk.what.removed"><source>Removed</source><translation>Removed</translation></message>
<message id="desk.what.undone"><source>Undone</source><translation>Undone</translation></message>
</context>
</TS>
