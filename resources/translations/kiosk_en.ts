<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>Please show the card again in %n second(s).</source>
        <translation>
            <numerusform>Please show the card again in %n second.</numerusform>
            <numerusform>Please show the card again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please show the card again in %n minute(s).</source>
        <translation>
            <numerusform>Please show the card again in %n minute.</numerusform>
            <numerusform>Please show the card again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
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
    <name>Message</name>
    <message numerus="yes">
        <source>Wrong PIN. %n more try(ies) before the pad locks.</source>
        <translation>
            <numerusform>Wrong PIN. %n more try before the pad locks.</numerusform>
            <numerusform>Wrong PIN. %n more tries before the pad locks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please show your card again in %n second(s).</source>
        <translation>
            <numerusform>Please show your card again in %n second.</numerusform>
            <numerusform>Please show your card again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This code is not right; only the newest counts. %n more try(ies) before you need another.</source>
        <translation>
            <numerusform>This code is not right; only the newest counts. %n more try before you need another.</numerusform>
            <numerusform>This code is not right; only the newest counts. %n more tries before you need another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another code can be sent in %n second(s).</source>
        <translation>
            <numerusform>Another code can be sent in %n second.</numerusform>
            <numerusform>Another code can be sent in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another code can be sent in %n minute(s).</source>
        <translation>
            <numerusform>Another code can be sent in %n minute.</numerusform>
            <numerusform>Another code can be sent in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New code in %n second(s)</source>
        <translation>
            <numerusform>New code in %n second</numerusform>
            <numerusform>New code in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New code in %n minute(s)</source>
        <translation>
            <numerusform>New code in %n minute</numerusform>
            <numerusform>New code in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please show your card again in %n minute(s).</source>
        <translation>
            <numerusform>Please show your card again in %n minute.</numerusform>
            <numerusform>Please show your card again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong PINs. Try again in %n second.</numerusform>
            <numerusform>Too many wrong PINs. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Too many wrong PINs. Try again in %n minute.</numerusform>
            <numerusform>Too many wrong PINs. Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Please try again in %n second(s).</source>
        <translation>
            <numerusform>Too many tries. Please try again in %n second.</numerusform>
            <numerusform>Too many tries. Please try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Please try again in %n minute(s).</source>
        <translation>
            <numerusform>Too many tries. Please try again in %n minute.</numerusform>
            <numerusform>Too many tries. Please try again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>%n digit entered</numerusform>
            <numerusform>%n digits entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignUpQuestion</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignUpWords</name>
    <message numerus="yes">
        <source>The loyalty system has not taken it for %n day(s). The kiosk keeps trying; please find out why.</source>
        <translation>
            <numerusform>The loyalty system has not taken it for %n day. The kiosk keeps trying; please find out why.</numerusform>
            <numerusform>The loyalty system has not taken it for %n days. The kiosk keeps trying; please find out why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s) taken up again. The kiosk sends what is due.</source>
        <translation>
            <numerusform>%n sign-up taken up again. The kiosk sends what is due.</numerusform>
            <numerusform>%n sign-ups taken up again. The kiosk sends what is due.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignUpsPage</name>
    <message numerus="yes">
        <source>and %n more; kiosk queue list in a terminal shows all</source>
        <translation>
            <numerusform>and %n more; kiosk queue list in a terminal shows all</numerusform>
            <numerusform>and %n more; kiosk queue list in a terminal shows all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s) need(s) you</source>
        <translation>
            <numerusform>%n sign-up needs you</numerusform>
            <numerusform>%n sign-ups need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s) wait(s) for the loyalty system</source>
        <translation>
            <numerusform>%n sign-up waits for the loyalty system</numerusform>
            <numerusform>%n sign-ups wait for the loyalty system</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need(s) you</source>
        <comment>the words alone, below a number</comment>
        <translation>
            <numerusform>needs you</numerusform>
            <numerusform>need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wait(s)</source>
        <comment>the word alone, below a number</comment>
        <translation>
            <numerusform>waits</numerusform>
            <numerusform>wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cannot be read</source>
        <comment>the words alone, below a number</comment>
        <translation>
            <numerusform>cannot be read</numerusform>
            <numerusform>cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try(ies) in vain</source>
        <translation>
            <numerusform>%n try in vain</numerusform>
            <numerusform>%n tries in vain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message numerus="yes">
        <source>%n thing(s) to choose.</source>
        <translation>
            <numerusform>%n thing to choose.</numerusform>
            <numerusform>%n things to choose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to choose or fill in.</source>
        <translation>
            <numerusform>%n thing to choose or fill in.</numerusform>
            <numerusform>%n things to choose or fill in.</numerusform>
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
