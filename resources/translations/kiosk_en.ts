<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>In %n second(s) we will clear the screen to protect your data.</source>
        <translation>
            <numerusform>In %n second we will clear the screen to protect your data.</numerusform>
            <numerusform>In %n seconds we will clear the screen to protect your data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>point(s)</source>
        <comment>the word alone, after a number</comment>
        <translation>
            <numerusform>point</numerusform>
            <numerusform>points</numerusform>
        </translation>
    </message>
</context>
</TS>
