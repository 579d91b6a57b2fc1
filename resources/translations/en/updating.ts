<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name></name>
<message id="updating.step"><source>Update {name}</source><translation>Update {name}</translation></message>
<message id="updating.no_document"><source>{project} has no document {name}; name one of: {documents} (--document).</source><translation>{project} has no document {name}; name one of: {documents} (--document).</translation></message>
<message id="updating.two_documents"><source>{project} has two documents named {name}, and which of them has a new version cannot be told: make a project with only one of them.</source><translation>{project} has two documents named {name}, and which of them has a new version cannot be told: make a project with only one of them.</translation></message>
<message id="updating.done"><source>{name}: unchanged segments: {unchanged}; moved: {moved}; changed: {changed}; added: {added}; removed: {removed}.</source><translation>{name}: unchanged segments: {unchanged}; moved: {moved}; changed: {changed}; added: {added}; removed: {removed}.</translation></message>
<message id="updating.changed_since"><source>{name} was changed since the new version was compared with it: compare again.</source><translation>{name} was changed since the new version was compared with it: compare again.</translation></message>
</context>
</TS>
