<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name></name>
<message id="terms.count" numerus="yes"><source>{count} terms found.</source><translation><numerusform>{count} term found.</numerusform><numerusform>{count} terms found.</numerusform></translation></message>
<message id="terms.apply_impact" numerus="yes"><source>Update {count} segments to the changed terms</source><translation><numerusform>Update {count} segment to the changed terms</numerusform><numerusform>Update {count} segments to the changed terms</numerusform></translation></message>
</context>
</TS>
