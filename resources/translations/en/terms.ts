<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name></name>
<message id="terms.count" numerus="yes"><source>{count} terms found.</source><translation><numerusform>{count} term found.</numerusform><numerusform>{count} terms found.</numerusform></translation></message>
</context>
</TS>
