<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessibilityButton</name>
    <message>
        <source>Easier to use</source>
        <translation>Einfachere Bedienung</translation>
    </message>
</context>
<context>
    <name>AccessibilityPanel</name>
    <message>
        <source>Easier to use</source>
        <translation>Einfachere Bedienung</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Everything lower</source>
        <translation>Alles weiter unten</translation>
    </message>
    <message>
        <source>Within reach from a wheelchair</source>
        <translation>Auch vom Rollstuhl aus erreichbar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AimLens</name>
    <message>
        <source>Camera picture</source>
        <translation>Kamerabild</translation>
    </message>
</context>
<context>
    <name>CalibrationCodes</name>
    <message>
        <source>Calibration codes</source>
        <translation>Kalibriercodes</translation>
    </message>
</context>
<context>
    <name>CameraFrame</name>
    <message>
        <source>Camera picture</source>
        <translation>Kamerabild</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Mirror: on</source>
        <translation>Spiegeln: ein</translation>
    </message>
    <message>
        <source>Mirror: off</source>
        <translation>Spiegeln: aus</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>None was found. Plug one in and look again.</source>
        <translation>Keine gefunden. Kamera anschließen und erneut suchen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Size of the code</source>
        <translation>Größe des Codes</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>Es ist keine Kamera angeschlossen</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>Kamera wählen</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>Die Kamera startet</translation>
    </message>
    <message>
        <source>Could not be saved: is the disk full or write-protected?</source>
        <translation>Speichern nicht möglich: Ist der Datenträger voll oder schreibgeschützt?</translation>
    </message>
    <message>
        <source>Saved. The kiosk uses it from its next start.</source>
        <translation>Gespeichert. Gilt ab dem nächsten Start des Terminals.</translation>
    </message>
    <message>
        <source>Network camera or video</source>
        <translation>Netzwerkkamera oder Video</translation>
    </message>
    <message>
        <source>{where} – may change with the socket</source>
        <translation>{where} – kann sich mit der Buchse ändern</translation>
    </message>
    <message>
        <source>{value}: in effect</source>
        <translation>{value}: wirksam</translation>
    </message>
    <message>
        <source>{value}: the camera does not take it</source>
        <translation>{value}: von der Kamera nicht angenommen</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>hold a code up</source>
        <translation>Code vorhalten</translation>
    </message>
    <message>
        <source>{percent} % of the picture</source>
        <translation>{percent} % des Bildes</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} pro Sekunde</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Turn: {degrees}°</source>
        <translation>Drehung: {degrees}°</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Kamera {number}</translation>
    </message>
</context>
<context>
    <name>CameraPointer</name>
    <message>
        <source>The camera is above the screen</source>
        <translation>Die Kamera ist über dem Bildschirm</translation>
    </message>
    <message>
        <source>The camera is below the screen</source>
        <translation>Die Kamera ist unter dem Bildschirm</translation>
    </message>
    <message>
        <source>The camera is on the left</source>
        <translation>Die Kamera ist links</translation>
    </message>
    <message>
        <source>The camera is on the right</source>
        <translation>Die Kamera ist rechts</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Please keep the new card; our staff can add it to your account then.</source>
        <translation>Bitte behalten Sie die neue Karte; unser Personal kann sie dann Ihrem Konto hinzufügen.</translation>
    </message>
    <message>
        <source>We cannot give out cards right now. Please ask our staff.</source>
        <translation>Wir können gerade keine Karten ausgeben. Bitte fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>We do not know yet whether this worked. Please try again in a moment.</source>
        <translation>Wir wissen noch nicht, ob das geklappt hat. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This is not one of our cards. Please show a new card.</source>
        <translation>Das ist keine Karte von uns. Bitte zeigen Sie eine neue Karte.</translation>
    </message>
    <message>
        <source>This is your card number</source>
        <translation>Das ist Ihre Kartennummer</translation>
    </message>
    <message>
        <source>This card is yours now</source>
        <translation>Die Karte gehört jetzt Ihnen</translation>
    </message>
    <message>
        <source>Your account is ready, and points count from your next purchase.</source>
        <translation>Ihr Konto ist bereit, ab dem nächsten Einkauf sammeln Sie Punkte.</translation>
    </message>
    <message>
        <source>This card is new</source>
        <translation>Diese Karte ist neu</translation>
    </message>
    <message>
        <source>Sign up and it is yours; please keep it at hand.</source>
        <translation>Registrieren Sie sich, dann gehört sie Ihnen; halten Sie sie bitte bereit.</translation>
    </message>
    <message>
        <source>Our loyalty system does not answer, so you have no card yet. Please try again in a moment.</source>
        <translation>Unser Bonussystem antwortet nicht, Sie haben also noch keine Karte. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>You have a card already</source>
        <translation>Sie haben schon eine Karte</translation>
    </message>
    <message>
        <source>Your card for the phone</source>
        <translation>Ihre Karte fürs Handy</translation>
    </message>
    <message>
        <source>Photograph the code with your phone, and show it at the till or here.</source>
        <translation>Fotografieren Sie den Code mit dem Handy und zeigen Sie ihn an der Kasse oder hier.</translation>
    </message>
    <message>
        <source>Your number counts already. Only its file for the phone did not arrive.</source>
        <translation>Ihre Nummer gilt bereits. Nur die Datei fürs Handy kam nicht an.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Take a new card and show it here, or choose another way.</source>
        <translation>Zeigen Sie hier eine neue Karte, oder wählen Sie eine andere Möglichkeit.</translation>
    </message>
    <message>
        <source>Take a new card and show it here.</source>
        <translation>Zeigen Sie hier eine neue Karte.</translation>
    </message>
    <message>
        <source>How would you like your card?</source>
        <translation>Welche Karte möchten Sie?</translation>
    </message>
    <message>
        <source>This card already belongs to somebody. Please take another one.</source>
        <translation>Diese Karte gehört schon jemandem. Bitte nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>We cannot use this card. Please take another one, or ask our staff.</source>
        <translation>Diese Karte lässt sich nicht verwenden. Bitte nehmen Sie eine andere oder fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>There is no free card number right now. Please ask our staff.</source>
        <translation>Gerade ist keine Kartennummer frei. Bitte fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>You have a card already. Our staff can tell you its number.</source>
        <translation>Sie haben schon eine Karte. Die Nummer nennt Ihnen unser Personal.</translation>
    </message>
    <message>
        <source>This card cannot be added here. Please ask our staff.</source>
        <translation>Diese Karte lässt sich hier nicht hinzufügen. Bitte fragen Sie unser Personal.</translation>
    </message>
    <message numerus="yes">
        <source>Please show the card again in %n second(s).</source>
        <translation>
            <numerusform>Bitte zeigen Sie die Karte in %n Sekunde noch einmal.</numerusform>
            <numerusform>Bitte zeigen Sie die Karte in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please show the card again in %n minute(s).</source>
        <translation>
            <numerusform>Bitte zeigen Sie die Karte in %n Minute noch einmal.</numerusform>
            <numerusform>Bitte zeigen Sie die Karte in %n Minuten noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point the camera of your iPhone at the code; the card goes into its Wallet.</source>
        <translation>Richten Sie die Kamera Ihres iPhones auf den Code; die Karte kommt ins Wallet.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the code; it opens a picture of the card to keep.</source>
        <translation>Richten Sie die Handykamera auf den Code; es öffnet sich ein Bild der Karte zum Speichern.</translation>
    </message>
</context>
<context>
    <name>CardCode</name>
    <message>
        <source>Code of card %1</source>
        <translation>Code der Karte %1</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>What is the code?</source>
        <translation>Welchen Code haben Sie erhalten?</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>Necessary for membership</source>
        <translation>Nötig für die Mitgliedschaft</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Lesen: %1</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
</context>
<context>
    <name>CreditsRow</name>
    <message>
        <source>Your credit</source>
        <translation>Ihr Guthaben</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>DateStep</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>DemoTray</name>
    <message>
        <source>In your hand</source>
        <translation>In der Hand</translation>
    </message>
    <message>
        <source>Hold something up</source>
        <translation>Etwas vor die Kamera halten</translation>
    </message>
    <message>
        <source>Touch a card or a phone and the camera sees it. Touch it again to put it down.</source>
        <translation>Berühren Sie eine Karte oder ein Handy, dann sieht die Kamera es. Noch einmal berühren legt es weg.</translation>
    </message>
    <message>
        <source>Pull the headphones out</source>
        <translation>Kopfhörer ausstecken</translation>
    </message>
    <message>
        <source>Plug headphones in</source>
        <translation>Kopfhörer einstecken</translation>
    </message>
    <message>
        <source>This computer cannot read aloud: it needs espeak-ng, alsa-utils and something to play on.</source>
        <translation>Dieser Computer kann nicht vorlesen: Er braucht espeak-ng, alsa-utils und eine Tonausgabe.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The virtual camera does not answer</source>
        <translation>Die virtuelle Kamera antwortet nicht</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Saved. Your details are up to date.</source>
        <translation>Gespeichert. Ihre Daten sind aktuell.</translation>
    </message>
    <message>
        <source>This was changed somewhere else in the meantime, so nothing was saved yet. Please look at it once more and save again if yours is right.</source>
        <translation>Das wurde inzwischen anderswo geändert, gespeichert ist noch nichts. Bitte prüfen Sie es noch einmal und speichern Sie erneut, wenn Ihre Angabe stimmt.</translation>
    </message>
    <message>
        <source>We could not find out whether your changes were saved. Please look again in a few minutes.</source>
        <translation>Wir konnten nicht feststellen, ob Ihre Änderungen gespeichert wurden. Bitte sehen Sie in ein paar Minuten noch einmal nach.</translation>
    </message>
    <message>
        <source>We cannot take agreements right now, so nothing was saved. Please ask our staff.</source>
        <translation>Einwilligungen können wir gerade nicht annehmen, es wurde nichts gespeichert. Bitte fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>These changes were not accepted. Please ask our staff.</source>
        <translation>Diese Änderungen wurden nicht angenommen. Bitte fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>Our loyalty system does not answer, nothing was saved. Please try again in a moment.</source>
        <translation>Unser Bonussystem antwortet nicht, es wurde nichts gespeichert. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>You changed a lot already. Please ask our staff for more.</source>
        <translation>Sie haben schon viel geändert. Bei Weiterem hilft unser Personal.</translation>
    </message>
    <message>
        <source>This phone number cannot be used. Please enter another one.</source>
        <translation>Diese Telefonnummer können wir nicht verwenden. Bitte geben Sie eine andere an.</translation>
    </message>
    <message>
        <source>Please keep an e-mail or a phone number on your account.</source>
        <translation>Bitte lassen Sie eine E-Mail-Adresse oder Telefonnummer im Konto.</translation>
    </message>
    <message>
        <source>Removed elsewhere</source>
        <translation>Anderswo wurde die Angabe entfernt</translation>
    </message>
    <message>
        <source>It is very busy right now, nothing was saved. Please try again shortly.</source>
        <translation>Gerade ist viel los, es wurde nichts gespeichert. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This e-mail cannot be used. Please enter another one.</source>
        <translation>Diese E-Mail-Adresse können wir nicht verwenden. Bitte geben Sie eine andere an.</translation>
    </message>
    <message>
        <source>Changed elsewhere to {value}</source>
        <translation>Anderswo geändert auf {value}</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>Back to my points</source>
        <translation>Zurück zu den Punkten</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>DetailsActions</name>
    <message>
        <source>Please wait</source>
        <translation>Bitte warten</translation>
    </message>
</context>
<context>
    <name>DetailsBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>DetailsField</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>DetailsOverview</name>
    <message>
        <source>Your details did not load</source>
        <translation>Ihre Daten wurden nicht geladen</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>How we reach you</source>
        <translation>So erreichen wir Sie</translation>
    </message>
    <message>
        <source>What you agree to</source>
        <translation>Ihre Einwilligungen</translation>
    </message>
    <message>
        <source>The terms belong to the membership. To end it, please ask our staff.</source>
        <translation>Die Bedingungen gehören zur Mitgliedschaft. Zum Beenden wenden Sie sich bitte an unser Personal.</translation>
    </message>
</context>
<context>
    <name>DetailsScreen</name>
    <message>
        <source>Your details</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Ihre Telefonnummer</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Ihre E-Mail</translation>
    </message>
</context>
<context>
    <name>EnrolmentActions</name>
    <message>
        <source>Please wait</source>
        <translation>Bitte warten</translation>
    </message>
</context>
<context>
    <name>EnrolmentAgreementsStep</name>
    <message>
        <source>What do you agree to?</source>
        <translation>Womit sind Sie einverstanden?</translation>
    </message>
    <message>
        <source>You decide on each one. Membership needs only those marked as necessary.</source>
        <translation>Sie entscheiden über jede Einwilligung einzeln. Für die Mitgliedschaft reichen die als nötig markierten.</translation>
    </message>
    <message>
        <source>There is nothing to agree to. Please go on.</source>
        <translation>Hier ist keine Einwilligung nötig. Sie können gleich weitermachen.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Einwilligungen</translation>
    </message>
</context>
<context>
    <name>EnrolmentBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>EnrolmentContactStep</name>
    <message>
        <source>Where should we send your rewards?</source>
        <translation>Wohin senden wir Ihre Prämien?</translation>
    </message>
    <message>
        <source>What is your phone number?</source>
        <translation>Wie lautet Ihre Telefonnummer?</translation>
    </message>
    <message>
        <source>What is your e-mail?</source>
        <translation>Wie lautet Ihre E-Mail-Adresse?</translation>
    </message>
    <message>
        <source>We use it only for your account. We ask about advertising separately.</source>
        <translation>Nur für Ihr Konto. Nach Werbung fragen wir extra.</translation>
    </message>
    <message>
        <source>E-mail instead</source>
        <translation>Lieber E-Mail</translation>
    </message>
    <message>
        <source>Phone instead</source>
        <translation>Lieber Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>Mein Konto öffnen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>EnrolmentNameStep</name>
    <message>
        <source>What is your name?</source>
        <translation>Wie heißen Sie?</translation>
    </message>
    <message>
        <source>This is how we will greet you.</source>
        <translation>So begrüßen wir Sie künftig.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
</context>
<context>
    <name>EnrolmentQuestion</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>EnrolmentViewModel</name>
    <message>
        <source>{language} · version {version}</source>
        <translation>{language} · Fassung {version}</translation>
    </message>
    <message>
        <source>Text in another language: {language}</source>
        <translation>Text in anderer Sprache: {language}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Create my account</source>
        <translation>Konto anlegen</translation>
    </message>
</context>
<context>
    <name>HomeHeader</name>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>HomeLists</name>
    <message>
        <source>Vouchers</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>No vouchers right now</source>
        <translation>Zurzeit keine Gutscheine</translation>
    </message>
    <message>
        <source>Your vouchers did not load</source>
        <translation>Ihre Gutscheine wurden nicht geladen</translation>
    </message>
    <message>
        <source>Rewards for points</source>
        <translation>Prämien für Punkte</translation>
    </message>
    <message>
        <source>No rewards right now</source>
        <translation>Zurzeit keine Prämien</translation>
    </message>
    <message>
        <source>The rewards did not load</source>
        <translation>Die Prämien wurden nicht geladen</translation>
    </message>
    <message>
        <source>Picked for you</source>
        <translation>Für Sie ausgesucht</translation>
    </message>
    <message>
        <source>Nothing picked for you right now</source>
        <translation>Zurzeit nichts für Sie ausgesucht</translation>
    </message>
    <message>
        <source>Your picks did not load</source>
        <translation>Ihre Auswahl wurde nicht geladen</translation>
    </message>
</context>
<context>
    <name>HomeRest</name>
    <message>
        <source>No credit right now</source>
        <translation>Zurzeit kein Guthaben</translation>
    </message>
    <message>
        <source>Your credit did not load</source>
        <translation>Ihr Guthaben wurde nicht geladen</translation>
    </message>
    <message>
        <source>Your credit</source>
        <translation>Ihr Guthaben</translation>
    </message>
    <message>
        <source>Your details and agreements</source>
        <translation>Ihre Daten und Einwilligungen</translation>
    </message>
    <message>
        <source>No purchases yet</source>
        <translation>Noch keine Einkäufe</translation>
    </message>
    <message>
        <source>Your purchases did not load</source>
        <translation>Ihre Einkäufe wurden nicht geladen</translation>
    </message>
    <message>
        <source>Your last purchases</source>
        <translation>Ihre letzten Einkäufe</translation>
    </message>
    <message>
        <source>No stamp cards right now</source>
        <translation>Zurzeit keine Stempelkarten</translation>
    </message>
    <message>
        <source>Your stamp cards did not load</source>
        <translation>Ihre Stempelkarten wurden nicht geladen</translation>
    </message>
    <message>
        <source>Your stamp cards</source>
        <translation>Ihre Stempelkarten</translation>
    </message>
</context>
<context>
    <name>HomeSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Bitte warten</translation>
    </message>
    <message>
        <source>Can be used in this store</source>
        <translation>In dieser Filiale einlösbar</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Nein, zurück</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Ohne Enddatum</translation>
    </message>
    <message>
        <source>Every day from {start} to {end}</source>
        <translation>Täglich von {start} bis {end}</translation>
    </message>
    <message>
        <source>Yes, use it now</source>
        <translation>Ja, jetzt einlösen</translation>
    </message>
    <message>
        <source>Yes, undo it</source>
        <translation>Ja, rückgängig</translation>
    </message>
    <message>
        <source>Yes, exchange</source>
        <translation>Ja, eintauschen</translation>
    </message>
    <message>
        <source>Use this voucher now? Please do so only with our staff present: it is used up then and cannot be given back.</source>
        <translation>Gutschein jetzt einlösen? Bitte nur, wenn unser Personal dabei ist: Er ist danach verbraucht und lässt sich nicht zurückgeben.</translation>
    </message>
    <message>
        <source>Today is the last day</source>
        <translation>Heute ist der letzte Tag</translation>
    </message>
    <message>
        <source>Cannot be used in this store</source>
        <translation>In dieser Filiale nicht einlösbar</translation>
    </message>
    <message>
        <source>Our staff can tell you where it can be used</source>
        <translation>Unser Personal sagt Ihnen, wo er einlösbar ist</translation>
    </message>
    <message>
        <source>{stores} and {count} more</source>
        <translation>{stores} und {count} weitere</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment, bitte</translation>
    </message>
    <message>
        <source>Its code shows when you show the code in our app</source>
        <translation>Der Code erscheint, wenn Sie den Code in unserer App zeigen</translation>
    </message>
    <message>
        <source>Also in: {stores}</source>
        <translation>Auch hier: {stores}</translation>
    </message>
    <message>
        <source>Give this voucher up and get {points} back?</source>
        <translation>Gutschein zurückgeben und {points} zurückerhalten?</translation>
    </message>
    <message>
        <source>Exchange {points} for this?
You have {balance}.</source>
        <translation>{points} dafür eintauschen?
Sie haben {balance}.</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Gültig bis {day}</translation>
    </message>
    <message>
        <source>Please ask for it at the till by its name</source>
        <translation>Bitte nennen Sie seinen Namen an der Kasse</translation>
    </message>
    <message>
        <source>Exchange {points}</source>
        <translation>{points} eintauschen</translation>
    </message>
    <message>
        <source>{points} to go</source>
        <translation>noch {points}</translation>
    </message>
    <message>
        <source>To exchange points here, show the code in our app instead of the card</source>
        <translation>Um hier Punkte einzutauschen, zeigen Sie statt der Karte den Code in unserer App</translation>
    </message>
    <message>
        <source>Please ask for it at the till</source>
        <translation>Bitte fragen Sie an der Kasse danach</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>Jetzt einlösen</translation>
    </message>
    <message>
        <source>Can be used in: {stores}</source>
        <translation>Einlösbar in: {stores}</translation>
    </message>
    <message>
        <source>Costs {points}</source>
        <translation>Kostet {points}</translation>
    </message>
</context>
<context>
    <name>HomeSheetHeader</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>HomeViewModel</name>
    <message>
        <source>Good day</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>in other stores only</source>
        <translation>nur in anderen Filialen</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>Stand {time}</translation>
    </message>
    <message>
        <source>last day today</source>
        <translation>heute letzter Tag</translation>
    </message>
    <message>
        <source>daily {start} to {end}</source>
        <translation>täglich {start} bis {end}</translation>
    </message>
    <message>
        <source>{points} to go</source>
        <translation>noch {points}</translation>
    </message>
    <message>
        <source>{points} to use by {day}</source>
        <translation>{points} nur bis {day}</translation>
    </message>
    <message>
        <source>to {status}</source>
        <translation>bis {status}</translation>
    </message>
    <message>
        <source>{amount} to go</source>
        <translation>noch {amount}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>gültig bis {day}</translation>
    </message>
    <message>
        <source>{collected} of {needed}</source>
        <translation>{collected} von {needed}</translation>
    </message>
    <message>
        <source>worth {money}</source>
        <translation>{money} wert</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still here?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we will clear the screen to protect your data.</source>
        <translation>
            <numerusform>In %n Sekunde leeren wir den Bildschirm, um Ihre Daten zu schützen.</numerusform>
            <numerusform>In %n Sekunden leeren wir den Bildschirm, um Ihre Daten zu schützen.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ich bin noch da</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ich bin fertig</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Großbuchstabe</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Weitere Buchstaben</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Ziffern und Zeichen</translation>
    </message>
    <message>
        <source>Back to the letters</source>
        <translation>Zurück zu den Buchstaben</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
</context>
<context>
    <name>LanguagePill</name>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
</context>
<context>
    <name>LaterStages</name>
    <message>
        <source>Your privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Show your card or phone, or touch the screen</source>
        <translation>Karte oder Handy zeigen oder den Bildschirm berühren</translation>
    </message>
    <message>
        <source>Touch the screen</source>
        <translation>Bildschirm berühren</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>We cannot tell whether the code was sent, and it would not work. Please ask for a new one.</source>
        <translation>Wir wissen nicht, ob der Code gesendet wurde, und er würde nicht gelten. Bitte lassen Sie sich einen neuen senden.</translation>
    </message>
    <message numerus="yes">
        <source>This code is not right; only the newest counts. %n more try(ies) before you need another.</source>
        <translation>
            <numerusform>Der Code stimmt nicht; nur der neueste zählt. Sie haben noch %n Versuch.</numerusform>
            <numerusform>Der Code stimmt nicht; nur der neueste zählt. Sie haben noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more codes can be sent today. Please show your card, or ask our staff.</source>
        <translation>Heute können wir keinen Code mehr senden. Bitte zeigen Sie Ihre Karte oder fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>Neuen Code senden</translation>
    </message>
    <message>
        <source>No more codes today</source>
        <translation>Heute kein Code mehr</translation>
    </message>
    <message>
        <source>We found no account with this e-mail</source>
        <translation>Zu dieser E-Mail-Adresse fanden wir kein Konto</translation>
    </message>
    <message>
        <source>We found no account with this number</source>
        <translation>Zu dieser Nummer fanden wir kein Konto</translation>
    </message>
    <message>
        <source>Perhaps you gave us another one. You can sign up now, or ask our staff.</source>
        <translation>Vielleicht kennen wir eine andere. Sie können sich jetzt registrieren oder unser Personal fragen.</translation>
    </message>
    <message>
        <source>Please check the e-mail address</source>
        <translation>Bitte prüfen Sie die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Please check the phone number</source>
        <translation>Bitte prüfen Sie die Telefonnummer</translation>
    </message>
    <message>
        <source>Please enter a mobile number; only those get text messages.</source>
        <translation>Bitte geben Sie eine Mobilnummer ein; nur dorthin senden wir SMS.</translation>
    </message>
    <message numerus="yes">
        <source>Another code can be sent in %n second(s).</source>
        <translation>
            <numerusform>Der nächste Code ist in %n Sekunde möglich.</numerusform>
            <numerusform>Der nächste Code ist in %n Sekunden möglich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another code can be sent in %n minute(s).</source>
        <translation>
            <numerusform>Der nächste Code ist in %n Minute möglich.</numerusform>
            <numerusform>Der nächste Code ist in %n Minuten möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was wrong five times. Please ask for a new code.</source>
        <translation>Das war fünfmal falsch. Bitte lassen Sie sich einen neuen Code senden.</translation>
    </message>
    <message>
        <source>This code is too old. Please ask for a new one.</source>
        <translation>Dieser Code ist zu alt. Bitte lassen Sie sich einen neuen senden.</translation>
    </message>
    <message>
        <source>The code could not be checked. Please ask for a new one.</source>
        <translation>Der Code ließ sich nicht prüfen. Bitte lassen Sie sich einen neuen senden.</translation>
    </message>
    <message numerus="yes">
        <source>New code in %n second(s)</source>
        <translation>
            <numerusform>Neuer Code in %n Sekunde</numerusform>
            <numerusform>Neuer Code in %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New code in %n minute(s)</source>
        <translation>
            <numerusform>Neuer Code in %n Minute</numerusform>
            <numerusform>Neuer Code in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>We have sent you an e-mail with a code: {address}</source>
        <translation>Wir haben Ihnen eine E-Mail mit einem Code gesendet: {address}</translation>
    </message>
    <message>
        <source>We have sent you a text message with a code: {number}</source>
        <translation>Wir haben Ihnen eine SMS mit einem Code gesendet: {number}</translation>
    </message>
    <message>
        <source>We can only text numbers that begin with {prefixes}.</source>
        <translation>SMS senden wir nur an Nummern, die mit {prefixes} beginnen.</translation>
    </message>
    <message>
        <source>We cannot look right now</source>
        <translation>Wir können gerade nicht nachsehen</translation>
    </message>
    <message>
        <source>Our loyalty system does not answer. Please try again in a moment.</source>
        <translation>Unser Bonussystem antwortet nicht. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Da ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Please start again, or ask our staff.</source>
        <translation>Bitte beginnen Sie von vorn oder fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment, bitte</translation>
    </message>
    <message>
        <source>This is not one of our codes</source>
        <translation>Diesen Code kennen wir nicht</translation>
    </message>
    <message>
        <source>Please show your loyalty card, or the code in our app.</source>
        <translation>Bitte zeigen Sie Ihre Kundenkarte oder den Code in unserer App.</translation>
    </message>
    <message>
        <source>This is a voucher</source>
        <translation>Das ist ein Gutschein</translation>
    </message>
    <message>
        <source>Please show it at the till. Here you can show your card or app.</source>
        <translation>Bitte zeigen Sie ihn an der Kasse. Hier können Sie Karte oder App zeigen.</translation>
    </message>
    <message>
        <source>It is very busy right now</source>
        <translation>Gerade ist viel los</translation>
    </message>
    <message>
        <source>Please try again shortly.</source>
        <translation>Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This code is not valid any more</source>
        <translation>Dieser Code gilt nicht mehr</translation>
    </message>
    <message>
        <source>Please show a new code in the app on your phone.</source>
        <translation>Bitte zeigen Sie in der App auf Ihrem Handy einen neuen Code.</translation>
    </message>
    <message>
        <source>This card does not work here</source>
        <translation>Diese Karte funktioniert hier nicht</translation>
    </message>
    <message>
        <source>Please try again, or ask our staff.</source>
        <translation>Bitte versuchen Sie es noch einmal oder fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>This card is new</source>
        <translation>Diese Karte ist neu</translation>
    </message>
    <message>
        <source>Sign up first; our staff will then add the card to your account.</source>
        <translation>Registrieren Sie sich zuerst; unser Personal fügt die Karte dann Ihrem Konto hinzu.</translation>
    </message>
    <message>
        <source>We are not sure whose card this is</source>
        <translation>Wir sind nicht sicher, wem diese Karte gehört</translation>
    </message>
    <message>
        <source>Please ask our staff; they can sort it out.</source>
        <translation>Bitte fragen Sie unser Personal; es kann das klären.</translation>
    </message>
    <message numerus="yes">
        <source>Please show your card again in %n second(s).</source>
        <translation>
            <numerusform>Bitte zeigen Sie Ihre Karte in %n Sekunde noch einmal.</numerusform>
            <numerusform>Bitte zeigen Sie Ihre Karte in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please show your card again in %n minute(s).</source>
        <translation>
            <numerusform>Bitte zeigen Sie Ihre Karte in %n Minute noch einmal.</numerusform>
            <numerusform>Bitte zeigen Sie Ihre Karte in %n Minuten noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>That was too fast to count. Please type more slowly, or touch the digits.</source>
        <translation>Das war zu schnell und zählt nicht. Bitte tippen Sie langsamer oder berühren Sie die Ziffern.</translation>
    </message>
    <message>
        <source>The keyboard does not work here. Please touch the digits.</source>
        <translation>Die Tastatur funktioniert hier nicht. Bitte berühren Sie die Ziffern.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n more try(ies) before the pad locks.</source>
        <translation>
            <numerusform>Falsche PIN. Noch %n Versuch, dann wird die Eingabe gesperrt.</numerusform>
            <numerusform>Falsche PIN. Noch %n Versuche, dann wird die Eingabe gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN cannot be checked right now. The log says why.</source>
        <translation>Die PIN lässt sich gerade nicht prüfen. Der Grund steht im Protokoll.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Zu viele falsche PINs. Nächster Versuch in %n Sekunde.</numerusform>
            <numerusform>Zu viele falsche PINs. Nächster Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Zu viele falsche PINs. Nächster Versuch in %n Minute.</numerusform>
            <numerusform>Zu viele falsche PINs. Nächster Versuch in %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>We send it as soon as our loyalty system answers again. Please do not sign up a second time.</source>
        <translation>Wir senden sie, sobald unser Bonussystem wieder antwortet. Bitte registrieren Sie sich kein zweites Mal.</translation>
    </message>
    <message>
        <source>This kiosk cannot keep your sign-up safely, so nothing was sent. Please ask our staff.</source>
        <translation>Dieses Terminal kann Ihre Registrierung nicht sicher aufbewahren, deshalb wurde nichts gesendet. Bitte fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>Our loyalty system does not answer. You can still sign up: we keep it safely and send it later. Points and a card have to wait until then.</source>
        <translation>Unser Bonussystem antwortet nicht. Sie können sich trotzdem registrieren: Wir bewahren alles sicher auf und senden es später. Punkte und Karte müssen so lange warten.</translation>
    </message>
    <message>
        <source>Nobody can sign up without the agreements, and our loyalty system does not answer.</source>
        <translation>Ohne die Einwilligungen ist keine Registrierung möglich, und unser Bonussystem antwortet nicht.</translation>
    </message>
    <message>
        <source>This question did not load, because our loyalty system does not answer.</source>
        <translation>Diese Frage wurde nicht geladen, weil unser Bonussystem nicht antwortet.</translation>
    </message>
    <message>
        <source>We cannot take more sign-ups right now. Please try again later, or ask our staff.</source>
        <translation>Wir können gerade keine weiteren Registrierungen annehmen. Bitte versuchen Sie es später oder fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>This sign-up was not accepted. Please ask our staff.</source>
        <translation>Diese Registrierung wurde nicht angenommen. Bitte fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>Welcome, your account is ready</source>
        <translation>Willkommen, Ihr Konto ist bereit</translation>
    </message>
    <message>
        <source>Points count from your next purchase. Our staff will gladly give you a card.</source>
        <translation>Ab dem nächsten Einkauf sammeln Sie Punkte. Eine Karte gibt Ihnen gern unser Personal.</translation>
    </message>
    <message>
        <source>Your sign-up is not confirmed yet</source>
        <translation>Ihre Registrierung ist noch nicht bestätigt</translation>
    </message>
    <message>
        <source>We sent it and keep looking for the answer. Please do not sign up again; our staff can check in a few minutes.</source>
        <translation>Sie ist gesendet, wir warten auf die Antwort. Bitte registrieren Sie sich nicht noch einmal; unser Personal kann in ein paar Minuten nachsehen.</translation>
    </message>
    <message>
        <source>Your sign-up is safely kept</source>
        <translation>Ihre Registrierung ist sicher aufbewahrt</translation>
    </message>
    <message>
        <source>Our staff have to put something right before we can send it. Please tell them, and do not sign up a second time. Until then there are no points and no card.</source>
        <translation>Vor dem Senden muss unser Personal etwas in Ordnung bringen. Bitte sagen Sie Bescheid und registrieren Sie sich kein zweites Mal. Bis dahin gibt es weder Punkte noch Karte.</translation>
    </message>
    <message>
        <source>We cannot take sign-ups right now</source>
        <translation>Registrieren ist gerade nicht möglich</translation>
    </message>
    <message>
        <source>This kiosk cannot keep your details safely at the moment. Please ask our staff.</source>
        <translation>Dieses Terminal kann Ihre Daten zurzeit nicht sicher aufbewahren. Bitte fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>You cannot sign up here yet</source>
        <translation>Registrieren ist hier noch nicht möglich</translation>
    </message>
    <message>
        <source>We are still connecting to our loyalty system. The form opens by itself once we are through; our staff can help, too.</source>
        <translation>Wir verbinden uns noch mit unserem Bonussystem. Sobald die Verbindung steht, öffnet sich das Formular von selbst; auch unser Personal hilft Ihnen.</translation>
    </message>
    <message>
        <source>You cannot sign up here right now</source>
        <translation>Registrieren ist hier gerade nicht möglich</translation>
    </message>
    <message>
        <source>Something has to be put right on our side first. Please ask our staff.</source>
        <translation>Zuerst muss bei uns etwas in Ordnung gebracht werden. Bitte fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>Please come back with a parent, or ask our staff. We have kept nothing that you typed.</source>
        <translation>Bitte kommen Sie mit einem Elternteil wieder oder fragen Sie unser Personal. Von Ihren Eingaben haben wir nichts behalten.</translation>
    </message>
    <message>
        <source>The agreements did not load. Without them nobody can sign up.</source>
        <translation>Die Einwilligungen wurden nicht geladen. Ohne sie ist keine Registrierung möglich.</translation>
    </message>
    <message>
        <source>This question did not load. Please try again, or ask our staff.</source>
        <translation>Diese Frage wurde nicht geladen. Bitte versuchen Sie es noch einmal oder fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Until then there are no points and no card; our staff can help.</source>
        <translation>Bis dahin gibt es weder Punkte noch Karte; unser Personal hilft gern.</translation>
    </message>
    <message>
        <source>You will get an e-mail once your account is ready; a card has to wait until then.</source>
        <translation>Sobald Ihr Konto bereit ist, erhalten Sie eine E-Mail; bis dahin muss die Karte warten.</translation>
    </message>
    <message>
        <source>You will get a text message once your account is ready; a card has to wait until then.</source>
        <translation>Sobald Ihr Konto bereit ist, erhalten Sie eine SMS; bis dahin muss die Karte warten.</translation>
    </message>
    <message>
        <source>Membership needs the agreements marked as necessary</source>
        <translation>Die Mitgliedschaft braucht die als nötig markierten Einwilligungen</translation>
    </message>
    <message>
        <source>Please check the date: day, month and year</source>
        <translation>Bitte prüfen Sie das Datum: Tag, Monat und Jahr</translation>
    </message>
    <message>
        <source>Please check the postcode</source>
        <translation>Bitte prüfen Sie die Postleitzahl</translation>
    </message>
    <message>
        <source>We do not know this code. Please check it, or go on without it.</source>
        <translation>Diesen Code kennen wir nicht. Bitte prüfen Sie ihn oder machen Sie ohne ihn weiter.</translation>
    </message>
    <message>
        <source>The password still lacks something</source>
        <translation>Dem Passwort fehlt noch etwas</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Please choose another one.</source>
        <translation>Dieses Passwort ist zu leicht zu erraten. Bitte wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Please answer this</source>
        <translation>Bitte beantworten Sie diese Frage</translation>
    </message>
    <message>
        <source>There is an account with this e-mail already. Please show your card or app.</source>
        <translation>Zu dieser E-Mail-Adresse gibt es schon ein Konto. Bitte zeigen Sie Karte oder App.</translation>
    </message>
    <message>
        <source>There is an account with this phone already. Please show your card or app.</source>
        <translation>Zu dieser Telefonnummer gibt es schon ein Konto. Bitte zeigen Sie Karte oder App.</translation>
    </message>
    <message>
        <source>Please fill this in</source>
        <translation>Bitte ausfüllen</translation>
    </message>
    <message>
        <source>Please check this, it does not look right</source>
        <translation>Bitte prüfen, hier stimmt etwas nicht</translation>
    </message>
    <message>
        <source>This cannot be used here</source>
        <translation>Das ist hier nicht möglich</translation>
    </message>
    <message>
        <source>There is an account with this already</source>
        <translation>Dazu gibt es schon ein Konto</translation>
    </message>
    <message>
        <source>Please ask our staff about this account</source>
        <translation>Bitte fragen Sie unser Personal nach diesem Konto</translation>
    </message>
    <message>
        <source>This was not accepted</source>
        <translation>Diese Angabe wurde nicht angenommen</translation>
    </message>
    <message>
        <source>You can sign up on your own from the age of {years}</source>
        <translation>Selbst registrieren können Sie sich ab {years} Jahren</translation>
    </message>
    <message>
        <source>This is not one of our card numbers. Please check it.</source>
        <translation>Das ist keine unserer Kartennummern. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>We cannot show an account with this number and birth date. Please check both, or ask our staff.</source>
        <translation>Mit dieser Nummer und diesem Geburtsdatum können wir kein Konto anzeigen. Bitte prüfen Sie beides oder fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>Too many tries for today. Please show your card, or ask our staff.</source>
        <translation>Zu viele Versuche für heute. Bitte zeigen Sie Ihre Karte oder fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>It is very busy right now. Please try again shortly.</source>
        <translation>Gerade ist viel los. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Please try again in %n second(s).</source>
        <translation>
            <numerusform>Zu viele Versuche. Bitte versuchen Sie es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Zu viele Versuche. Bitte versuchen Sie es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Please try again in %n minute(s).</source>
        <translation>
            <numerusform>Zu viele Versuche. Bitte versuchen Sie es in %n Minute noch einmal.</numerusform>
            <numerusform>Zu viele Versuche. Bitte versuchen Sie es in %n Minuten noch einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedPill</name>
    <message>
        <source>%1: there</source>
        <translation>%1: erfüllt</translation>
    </message>
    <message>
        <source>%1: still missing</source>
        <translation>%1: fehlt noch</translation>
    </message>
</context>
<context>
    <name>NewCardActions</name>
    <message>
        <source>It is my card: show my account</source>
        <translation>Meine Karte: Konto zeigen</translation>
    </message>
    <message>
        <source>Give me a card number</source>
        <translation>Kartennummer erhalten</translation>
    </message>
    <message>
        <source>Card for my phone</source>
        <translation>Karte fürs Handy</translation>
    </message>
    <message>
        <source>No card now</source>
        <translation>Jetzt keine Karte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>NewCardScreen</name>
    <message>
        <source>Your account is ready</source>
        <translation>Ihr Konto ist bereit</translation>
    </message>
    <message>
        <source>New card here</source>
        <translation>Neue Karte hierher</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Datenschutz</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>For our staff: %1</source>
        <translation>Für unser Personal: %1</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Datenschutz</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Key of the PIN pad</source>
        <translation>Taste der PIN-Eingabe</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Bitte warten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Bestätigen</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>It tries again by itself. To try at once, our staff may switch it off and on.</source>
        <translation>Es versucht es von selbst erneut. Soll es sofort sein, kann unser Personal das Terminal aus- und einschalten.</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>For our staff: {reference}</source>
        <translation>Für unser Personal: {reference}</translation>
    </message>
    <message>
        <source>Our staff will gladly help you.</source>
        <translation>Unser Personal hilft Ihnen gern.</translation>
    </message>
    <message>
        <source>We are sorry, this kiosk is taking a break.</source>
        <translation>Dieses Terminal macht leider gerade Pause.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>%n Ziffer eingegeben</numerusform>
            <numerusform>%n Ziffern eingegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPadScreen</name>
    <message>
        <source>For our staff</source>
        <translation>Für unser Personal</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment, bitte</translation>
    </message>
    <message>
        <source>Please enter the PIN.</source>
        <translation>Bitte geben Sie die PIN ein.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PointsCard</name>
    <message>
        <source>Expiry did not load</source>
        <translation>Verfall nicht geladen</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Erneut versuchen: %1</translation>
    </message>
    <message>
        <source>points that expire</source>
        <translation>Verfall der Punkte</translation>
    </message>
</context>
<context>
    <name>PointsFacts</name>
    <message>
        <source>Your points</source>
        <translation>Ihre Punkte</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Erneut versuchen: %1</translation>
    </message>
    <message>
        <source>Your points did not load</source>
        <translation>Ihre Punkte wurden nicht geladen</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>We use what you enter when you sign up to keep your account, your points and your vouchers. We send advertising only if you tick that box yourself; membership works without it.</source>
        <translation>Was Sie bei der Registrierung eingeben, verwenden wir für Ihr Konto, Ihre Punkte und Ihre Gutscheine. Werbung senden wir nur, wenn Sie das selbst ankreuzen; die Mitgliedschaft geht auch ohne.</translation>
    </message>
    <message>
        <source>We use your name and your e-mail or phone to keep your account, your points and your vouchers. We send advertising only if you tick that box yourself; membership works without it.</source>
        <translation>Ihren Namen und Ihre E-Mail-Adresse oder Telefonnummer verwenden wir für Ihr Konto, Ihre Punkte und Ihre Gutscheine. Werbung senden wir nur, wenn Sie das selbst ankreuzen; die Mitgliedschaft geht auch ohne.</translation>
    </message>
    <message>
        <source>The camera is there only to read codes. Its pictures are never stored and never sent anywhere.</source>
        <translation>Die Kamera dient nur zum Lesen von Codes. Ihre Bilder werden nie gespeichert und nie versendet.</translation>
    </message>
    <message>
        <source>When you leave, everything on this screen is wiped. You can change or withdraw an agreement at any time in the app or with our staff.</source>
        <translation>Wenn Sie gehen, wird alles auf diesem Bildschirm gelöscht. Eine Einwilligung können Sie jederzeit in der App oder bei unserem Personal ändern oder widerrufen.</translation>
    </message>
    <message>
        <source>Your data are processed by the company that runs this loyalty programme.</source>
        <translation>Ihre Daten verarbeitet das Unternehmen, das dieses Kundenprogramm betreibt.</translation>
    </message>
    <message>
        <source>Your data are processed by {who}, who runs this loyalty programme.</source>
        <translation>Ihre Daten verarbeitet {who}, Betreiber dieses Kundenprogramms.</translation>
    </message>
    <message>
        <source>Please sign up on your own only from the age of {years}.</source>
        <translation>Bitte registrieren Sie sich selbst erst ab {years} Jahren.</translation>
    </message>
    <message>
        <source>Questions about your data: {contact}</source>
        <translation>Fragen zu Ihren Daten: {contact}</translation>
    </message>
</context>
<context>
    <name>PurchaseList</name>
    <message>
        <source>Your last purchases</source>
        <translation>Ihre letzten Einkäufe</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>Redemption</name>
    <message>
        <source>It is yours. Show this code at the till.</source>
        <translation>Der Gutschein gehört Ihnen. Zeigen Sie diesen Code an der Kasse.</translation>
    </message>
    <message>
        <source>It is yours. You will find it among your vouchers.</source>
        <translation>Der Gutschein gehört Ihnen. Sie finden ihn bei Ihren Gutscheinen.</translation>
    </message>
    <message>
        <source>We could not find out whether it worked. Please do not try again yet; your points and vouchers will show it in a few minutes.</source>
        <translation>Wir konnten nicht feststellen, ob es geklappt hat. Bitte versuchen Sie es noch nicht wieder; in ein paar Minuten zeigen es Ihre Punkte und Gutscheine.</translation>
    </message>
    <message>
        <source>Our loyalty system does not answer, nothing was done. Please try again in a moment.</source>
        <translation>Unser Bonussystem antwortet nicht, es ist nichts geschehen. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Used just now. Please show this to our staff.</source>
        <translation>Gerade eingelöst. Bitte zeigen Sie das unserem Personal.</translation>
    </message>
    <message>
        <source>It is very busy right now, nothing was done. Please try again shortly.</source>
        <translation>Gerade ist viel los, es ist nichts geschehen. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Used at {time}. Please show this to our staff.</source>
        <translation>Um {time} eingelöst. Bitte zeigen Sie das unserem Personal.</translation>
    </message>
    <message>
        <source>Undone. You have {points} back.</source>
        <translation>Rückgängig gemacht. Sie haben {points} zurück.</translation>
    </message>
    <message>
        <source>You no longer have enough points for this.</source>
        <translation>Dafür reichen Ihre Punkte nicht mehr.</translation>
    </message>
    <message>
        <source>This voucher was used before.</source>
        <translation>Dieser Gutschein wurde schon eingelöst.</translation>
    </message>
    <message>
        <source>This voucher is not valid any more.</source>
        <translation>Dieser Gutschein gilt nicht mehr.</translation>
    </message>
    <message>
        <source>This voucher cannot be used at this time.</source>
        <translation>Dieser Gutschein gilt gerade nicht.</translation>
    </message>
    <message>
        <source>This voucher cannot be used in this store.</source>
        <translation>Dieser Gutschein gilt nicht in dieser Filiale.</translation>
    </message>
    <message>
        <source>This is not possible right now. Please ask our staff.</source>
        <translation>Das ist gerade nicht möglich. Bitte fragen Sie unser Personal.</translation>
    </message>
</context>
<context>
    <name>RewardTile</name>
    <message>
        <source>You have enough points</source>
        <translation>Ihre Punkte reichen</translation>
    </message>
</context>
<context>
    <name>ScanTester</name>
    <message>
        <source>(refused)</source>
        <translation>(abgelehnt)</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>{pass_name}, {milliseconds} ms</source>
        <translation>{pass_name}, {milliseconds} ms</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>One-time code of the app</source>
        <translation>Einmalcode der App</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Staff code</source>
        <translation>Personalcode</translation>
    </message>
    <message>
        <source>No rule fits</source>
        <translation>Keine Regel passt</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Refused: too long</source>
        <translation>Abgelehnt: zu lang</translation>
    </message>
    <message>
        <source>Refused: characters that do not belong in a code</source>
        <translation>Abgelehnt: Zeichen, die nicht in einen Code gehören</translation>
    </message>
    <message>
        <source>The check digit is wrong</source>
        <translation>Die Prüfziffer ist falsch</translation>
    </message>
    <message>
        <source>holds no one-time code</source>
        <translation>enthält keinen Einmalcode</translation>
    </message>
    <message>
        <source>is no web address</source>
        <translation>ist keine Webadresse</translation>
    </message>
    <message>
        <source>the web address is not one of those allowed</source>
        <translation>die Webadresse ist nicht zugelassen</translation>
    </message>
    <message>
        <source>the value in it is refused</source>
        <translation>der Wert darin wird abgelehnt</translation>
    </message>
    <message>
        <source>does not match the pattern</source>
        <translation>passt nicht zum Muster</translation>
    </message>
    <message>
        <source>the check digit is wrong</source>
        <translation>die Prüfziffer ist falsch</translation>
    </message>
    <message>
        <source>wants {wanted} characters, this has {count}</source>
        <translation>verlangt {wanted} Zeichen, hier sind es {count}</translation>
    </message>
    <message>
        <source>is for {kinds} only</source>
        <translation>gilt nur für {kinds}</translation>
    </message>
    <message>
        <source>does not start with {prefix}</source>
        <translation>beginnt nicht mit {prefix}</translation>
    </message>
    <message>
        <source>the web address does not hold one {name}</source>
        <translation>die Webadresse enthält nicht genau ein {name}</translation>
    </message>
    <message>
        <source>holds no GS1 data with {identifiers}</source>
        <translation>enthält keine GS1-Daten mit {identifiers}</translation>
    </message>
    <message>
        <source>by the rule {name}</source>
        <translation>nach der Regel {name}</translation>
    </message>
</context>
<context>
    <name>ScanTesterPage</name>
    <message>
        <source>Hold up a card or phone, or use the scanner.</source>
        <translation>Halten Sie Karte oder Handy vor die Kamera oder nehmen Sie den Scanner.</translation>
    </message>
    <message>
        <source>Code rules, in their order</source>
        <translation>Coderegeln in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Davor</translation>
    </message>
</context>
<context>
    <name>ScannerSetup</name>
    <message>
        <source>Cards have to be held very near. A camera with more pixels or a near focus helps.</source>
        <translation>Karten müssen sehr nah gehalten werden. Eine Kamera mit mehr Pixeln oder Nahfokus hilft.</translation>
    </message>
    <message>
        <source>Narrowest bar read so far</source>
        <translation>Schmalster bisher gelesener Strich</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Could not be saved: is the disk full or write-protected?</source>
        <translation>Speichern nicht möglich: Ist der Datenträger voll oder schreibgeschützt?</translation>
    </message>
    <message>
        <source>Saved. The kiosk uses it from its next start.</source>
        <translation>Gespeichert. Gilt ab dem nächsten Start des Terminals.</translation>
    </message>
    <message>
        <source>That was another code. Please scan one of these.</source>
        <translation>Das war ein anderer Code. Bitte scannen Sie einen von diesen.</translation>
    </message>
    <message>
        <source>This scanner works</source>
        <translation>Dieser Scanner funktioniert</translation>
    </message>
    <message>
        <source>Everything that has to be set has been found out.</source>
        <translation>Alles, was einzustellen ist, wurde herausgefunden.</translation>
    </message>
    <message>
        <source>The picture is not sharp: clean the lens, and focus it to a hand&apos;s width.</source>
        <translation>Das Bild ist unscharf: Objektiv reinigen und auf eine Handbreit scharf stellen.</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal sign</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>This scanner types too slowly</source>
        <translation>Dieser Scanner tippt zu langsam</translation>
    </message>
    <message>
        <source>It cannot be told from a person. Set its delay between characters to none, by its manual, and start again.</source>
        <translation>Er lässt sich nicht von einem Menschen unterscheiden. Stellen Sie nach seiner Anleitung die Pause zwischen den Zeichen ab und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>There is too little light: add a lamp above the place of the card.</source>
        <translation>Es ist zu dunkel: Beleuchten Sie die Stelle, an die die Karte gehalten wird.</translation>
    </message>
    <message>
        <source>There is too much light: turn the camera away from the lamp.</source>
        <translation>Es ist zu hell: Drehen Sie die Kamera von der Lampe weg.</translation>
    </message>
    <message>
        <source>{pixels} pixels</source>
        <translation>{pixels} Pixel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Reach for a card</source>
        <translation>Reichweite für Karten</translation>
    </message>
    <message>
        <source>Narrowest bar that was read</source>
        <translation>Schmalster gelesener Strich</translation>
    </message>
    <message>
        <source>as this computer&apos;s keyboard types</source>
        <translation>wie die Tastatur dieses Computers tippt</translation>
    </message>
    <message>
        <source>by places on a US keyboard</source>
        <translation>nach Plätzen einer US-Tastatur</translation>
    </message>
    <message>
        <source>Before each code</source>
        <translation>Vor jedem Code</translation>
    </message>
    <message>
        <source>After each code</source>
        <translation>Nach jedem Code</translation>
    </message>
    <message>
        <source>Says the kind of code</source>
        <translation>Nennt die Art des Codes</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation>Englisch (USA)</translation>
    </message>
    <message>
        <source>Scan one of these codes</source>
        <translation>Scannen Sie einen dieser Codes</translation>
    </message>
    <message>
        <source>With the scanner: from the screen or from paper. With the camera: hold up the printed sheet, or a photograph of this screen.</source>
        <translation>Mit dem Scanner: vom Bildschirm oder vom Papier. Mit der Kamera: das gedruckte Blatt oder ein Foto dieses Bildschirms vorhalten.</translation>
    </message>
    <message>
        <source>The camera reads it</source>
        <translation>Die Kamera liest ihn</translation>
    </message>
    <message>
        <source>Now move the code slowly away until it is not read any more.</source>
        <translation>Entfernen Sie den Code nun langsam, bis er nicht mehr gelesen wird.</translation>
    </message>
    <message>
        <source>The sheet to print is in {file}</source>
        <translation>Das Blatt zum Drucken ist in der Datei {file}</translation>
    </message>
    <message>
        <source>This camera is good enough</source>
        <translation>Diese Kamera ist gut genug</translation>
    </message>
    <message>
        <source>This camera is just good enough</source>
        <translation>Diese Kamera ist gerade gut genug</translation>
    </message>
    <message>
        <source>This camera is not good enough here</source>
        <translation>Diese Kamera ist hier nicht gut genug</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Keys are read</source>
        <translation>Tasten werden gelesen</translation>
    </message>
    <message>
        <source>Keyboard of this computer</source>
        <translation>Tastatur dieses Computers</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <source>Time between keys</source>
        <translation>Zeit zwischen Tasten</translation>
    </message>
    <message>
        <source>about {cm} cm</source>
        <translation>etwa {cm} cm</translation>
    </message>
    <message>
        <source>Cards are read up to about {cm} cm away.</source>
        <translation>Karten werden bis etwa {cm} cm gelesen.</translation>
    </message>
    <message>
        <source>yes ({aim_id})</source>
        <translation>ja ({aim_id})</translation>
    </message>
</context>
<context>
    <name>ScannerSetupPage</name>
    <message>
        <source>Save the codes as a sheet to print</source>
        <translation>Codes als Druckblatt speichern</translation>
    </message>
    <message>
        <source>That is far enough</source>
        <translation>Das ist weit genug</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Scanner that types like a keyboard</source>
        <translation>Scanner, der wie eine Tastatur tippt</translation>
    </message>
    <message>
        <source>Scanner on a serial port</source>
        <translation>Scanner an serieller Schnittstelle</translation>
    </message>
    <message>
        <source>No camera there, or another program uses it</source>
        <translation>Keine Kamera da, oder ein anderes Programm nutzt sie</translation>
    </message>
    <message>
        <source>The camera stopped: check its cable</source>
        <translation>Die Kamera blieb stehen: Kabel prüfen</translation>
    </message>
    <message>
        <source>The camera does not answer: unplug it and plug it in again</source>
        <translation>Die Kamera antwortet nicht: ab- und wieder anstecken</translation>
    </message>
    <message>
        <source>The camera repeats one picture</source>
        <translation>Die Kamera wiederholt ein Bild</translation>
    </message>
    <message>
        <source>The picture is black: is the lens covered?</source>
        <translation>Das Bild ist schwarz: Ist das Objektiv verdeckt?</translation>
    </message>
    <message>
        <source>The video file has ended</source>
        <translation>Die Videodatei ist zu Ende</translation>
    </message>
    <message>
        <source>The reading program failed and is started again</source>
        <translation>Das Leseprogramm ist ausgefallen und startet neu</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>just enough</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>not enough</source>
        <translation>reicht nicht</translation>
    </message>
</context>
<context>
    <name>ServiceMenu</name>
    <message>
        <source>Scanning</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Scan any code to see how the kiosk understands it. Customers cannot be looked up here.</source>
        <translation>Scannen Sie einen Code, um zu sehen, wie das Terminal ihn versteht. Kunden lassen sich hier nicht nachschlagen.</translation>
    </message>
    <message>
        <source>Sign-ups waiting</source>
        <translation>Offene Registrierungen</translation>
    </message>
    <message>
        <source>Try codes out</source>
        <translation>Codes ausprobieren</translation>
    </message>
    <message>
        <source>What was read, and which code rule gave it its meaning</source>
        <translation>Was gelesen wurde und welche Coderegel ihm seinen Sinn gab</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Choose it, turn its picture, see how good it is</source>
        <translation>Auswählen, Bild drehen, Güte prüfen</translation>
    </message>
    <message>
        <source>Set up a scanner</source>
        <translation>Scanner einrichten</translation>
    </message>
    <message>
        <source>One code tells everything: keyboard, prefix, ending, or how far a camera reads</source>
        <translation>Ein Code verrät alles: Tastatur, Präfix, Ende oder wie weit die Kamera liest</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Terminal beenden</translation>
    </message>
</context>
<context>
    <name>ServiceScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normale Schrift</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>ServiceSheet</name>
    <message>
        <source>Calibration codes of the loyalty kiosk</source>
        <translation>Kalibriercodes des Kundenterminals</translation>
    </message>
    <message>
        <source>Print in real size (100 %) on matt paper.</source>
        <translation>In Originalgröße (100 %) auf mattes Papier drucken.</translation>
    </message>
</context>
<context>
    <name>SignUpCard</name>
    <message>
        <source>Did you enter it in the loyalty system? Its data are then erased here for good.</source>
        <translation>Haben Sie sie im Bonussystem eingetragen? Ihre Daten werden hier dann endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Von Hand eingetragen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Yes, erase it</source>
        <translation>Ja, löschen</translation>
    </message>
</context>
<context>
    <name>SignUpQuestion</name>
    <message>
        <source>What is your first name?</source>
        <translation>Wie lautet Ihr Vorname?</translation>
    </message>
    <message>
        <source>What is your last name?</source>
        <translation>Wie lautet Ihr Nachname?</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>Wann sind Sie geboren?</translation>
    </message>
    <message>
        <source>In which language shall we write to you?</source>
        <translation>In welcher Sprache schreiben wir Ihnen?</translation>
    </message>
    <message>
        <source>What is your postcode?</source>
        <translation>Wie lautet Ihre Postleitzahl?</translation>
    </message>
    <message>
        <source>Did a friend give you a code?</source>
        <translation>Haben Sie einen Empfehlungscode?</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Passwort wählen</translation>
    </message>
    <message>
        <source>What do you like?</source>
        <translation>Was interessiert Sie?</translation>
    </message>
    <message>
        <source>This is how we will greet you.</source>
        <translation>So begrüßen wir Sie künftig.</translation>
    </message>
    <message>
        <source>Two digits for the day and the month, four for the year.</source>
        <translation>Tag und Monat mit zwei Ziffern, das Jahr mit vier.</translation>
    </message>
    <message>
        <source>The postcode is enough; we do not ask for your address.</source>
        <translation>Die Postleitzahl genügt; nach der Adresse fragen wir nicht.</translation>
    </message>
    <message>
        <source>Type it as it is written.</source>
        <translation>Geben Sie ihn so ein, wie er geschrieben ist.</translation>
    </message>
    <message>
        <source>You sign in with it in our app and on our web.</source>
        <translation>Damit melden Sie sich in unserer App und im Web an.</translation>
    </message>
    <message>
        <source>Choose as many as you want.</source>
        <translation>Wählen Sie, so viel Sie möchten.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Mindestens %n Zeichen</numerusform>
            <numerusform>Mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>A digit</source>
        <translation>Eine Ziffer</translation>
    </message>
    <message>
        <source>A capital letter</source>
        <translation>Ein Großbuchstabe</translation>
    </message>
    <message>
        <source>A small letter</source>
        <translation>Ein Kleinbuchstabe</translation>
    </message>
    <message>
        <source>A sign such as ! or ?</source>
        <translation>Ein Zeichen wie ! oder ?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>SignUpWords</name>
    <message numerus="yes">
        <source>The loyalty system has not taken it for %n day(s). The kiosk keeps trying; please find out why.</source>
        <translation>
            <numerusform>Das Bonussystem nimmt sie seit %n Tag nicht an. Das Terminal versucht es weiter; bitte klären Sie, warum.</numerusform>
            <numerusform>Das Bonussystem nimmt sie seit %n Tagen nicht an. Das Terminal versucht es weiter; bitte klären Sie, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}/{month}</source>
        <comment>a day without its year</comment>
        <translation>{day}.{month}.</translation>
    </message>
    <message>
        <source>{day}/{month}/{year}</source>
        <comment>a day with its year</comment>
        <translation>{day}.{month}.{year}</translation>
    </message>
    <message>
        <source>The customer is still there</source>
        <translation>Die Person steht noch am Terminal</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent, no answer yet: the kiosk checks whether it arrived</source>
        <translation>Gesendet, noch ohne Antwort: Das Terminal prüft, ob sie ankam</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Made by a newer version of this program; only that one can send it</source>
        <translation>Von einer neueren Programmversion, nur diese kann sie senden</translation>
    </message>
    <message>
        <source>A customer with this e-mail or phone exists already</source>
        <translation>Ein Konto mit dieser E-Mail-Adresse oder Telefonnummer besteht schon</translation>
    </message>
    <message>
        <source>The loyalty system does not accept what was typed</source>
        <translation>Das Bonussystem nimmt die Eingaben nicht an</translation>
    </message>
    <message>
        <source>It may have arrived: look for the customer first</source>
        <translation>Vielleicht ist sie angekommen: Suchen Sie zuerst das Konto</translation>
    </message>
    <message>
        <source>It cannot be read: its key is lost, or it was damaged</source>
        <translation>Nicht lesbar: Der Schlüssel fehlt, oder sie ist beschädigt</translation>
    </message>
    <message>
        <source>Begun by an older version, which kept no data to send</source>
        <translation>Von einer älteren Version begonnen, die keine Daten zum Senden aufbewahrte</translation>
    </message>
    <message>
        <source>The loyalty system keeps giving answers that make no sense</source>
        <translation>Das Bonussystem antwortete wiederholt Unverständliches</translation>
    </message>
    <message>
        <source>The loyalty system does not let this kiosk in: set its log-in right, then try again</source>
        <translation>Das Bonussystem lässt dieses Terminal nicht ein: Zugangsdaten korrigieren, dann erneut versuchen</translation>
    </message>
    <message>
        <source>For a reason that only a newer version of this program knows</source>
        <translation>Aus einem Grund, den nur eine neuere Programmversion kennt</translation>
    </message>
    <message>
        <source>Another program is using the sign-ups. Try again in a moment.</source>
        <translation>Ein anderes Programm nutzt gerade die Registrierungen. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed.</source>
        <translation>Der Datenträger ist voll: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The sign-ups cannot be read or changed now. In a terminal, kiosk doctor says what is wrong.</source>
        <translation>Die Registrierungen lassen sich gerade nicht lesen oder ändern. Was nicht stimmt, sagt kiosk doctor in der Konsole.</translation>
    </message>
    <message>
        <source>There was nothing left to take up.</source>
        <translation>Es war nichts mehr zu versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s) taken up again. The kiosk sends what is due.</source>
        <translation>
            <numerusform>%n Registrierung wird erneut versucht. Das Terminal sendet, was fällig ist.</numerusform>
            <numerusform>%n Registrierungen werden erneut versucht. Das Terminal sendet, was fällig ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as done. Its data are erased.</source>
        <translation>Als erledigt markiert. Die Daten sind gelöscht.</translation>
    </message>
    <message>
        <source>Something has changed it meanwhile; this is how it stands now.</source>
        <translation>Inzwischen hat sie sich geändert; so steht sie jetzt.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a day and a time of day</comment>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>SignUpsPage</name>
    <message>
        <source>To enter them by hand</source>
        <translation>Eintragen von Hand</translation>
    </message>
    <message>
        <source>In a terminal, as the user that the kiosk runs as. The file holds names and addresses in the clear: delete it afterwards.</source>
        <translation>In der Konsole, als der Benutzer, unter dem das Terminal läuft. Die Datei enthält Namen und Adressen im Klartext: Löschen Sie sie danach.</translation>
    </message>
    <message>
        <source>Sign-ups waiting</source>
        <translation>Offene Registrierungen</translation>
    </message>
    <message>
        <source>What is not a customer in the loyalty system yet. Names and addresses are never shown here.</source>
        <translation>Was im Bonussystem noch kein Konto ist. Namen und Adressen werden hier nie gezeigt.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Every sign-up taken here has been dealt with.</source>
        <translation>Alle hiesigen Registrierungen sind erledigt.</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Die Liste lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>It is tried again by itself every few seconds.</source>
        <translation>Alle paar Sekunden folgt von selbst ein neuer Versuch.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; kiosk queue list in a terminal shows all</source>
        <translation>
            <numerusform>und %n weitere; kiosk queue list in der Konsole zeigt alle</numerusform>
            <numerusform>und %n weitere; kiosk queue list in der Konsole zeigt alle</numerusform>
        </translation>
    </message>
    <message>
        <source>next try: soon</source>
        <translation>nächster Versuch: bald</translation>
    </message>
    <message>
        <source>They cannot be read now</source>
        <translation>Sie lassen sich gerade nicht lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s) need(s) you</source>
        <translation>
            <numerusform>%n Registrierung braucht Sie</numerusform>
            <numerusform>%n Registrierungen brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s) wait(s) for the loyalty system</source>
        <translation>
            <numerusform>%n Registrierung wartet auf das Bonussystem</numerusform>
            <numerusform>%n Registrierungen warten auf das Bonussystem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need(s) you</source>
        <comment>the words alone, below a number</comment>
        <translation>
            <numerusform>braucht Sie</numerusform>
            <numerusform>brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wait(s)</source>
        <comment>the word alone, below a number</comment>
        <translation>
            <numerusform>wartet</numerusform>
            <numerusform>warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cannot be read</source>
        <comment>the words alone, below a number</comment>
        <translation>
            <numerusform>nicht lesbar</numerusform>
            <numerusform>nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try(ies) in vain</source>
        <translation>
            <numerusform>%n vergeblicher Versuch</numerusform>
            <numerusform>%n vergebliche Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>next try: {when}</source>
        <translation>nächster Versuch: {when}</translation>
    </message>
    <message>
        <source>Some sign-ups were sealed with a key that is lost. They are kept, unread.</source>
        <translation>Einige Registrierungen wurden mit einem Schlüssel versiegelt, der fehlt. Sie bleiben ungelesen aufbewahrt.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Begun {when}</source>
        <translation>Begonnen {when}</translation>
    </message>
    <message>
        <source>A damaged queue was put aside: {file}. Keep it for rescue.</source>
        <translation>Eine beschädigte Warteschlange wurde beiseitegelegt: {file}. Bitte zur Rettung aufbewahren.</translation>
    </message>
    <message>
        <source>Nobody can sign up now: the form needs {names}, which the loyalty system does not have. kiosk doctor says what to do.</source>
        <translation>Gerade kann sich niemand registrieren: Das Formular braucht {names}, und das hat das Bonussystem nicht. Was zu tun ist, sagt kiosk doctor.</translation>
    </message>
    <message>
        <source>The file of waiting sign-ups was missing on {when}: what waited in it is lost. kiosk doctor says what to do.</source>
        <translation>Die Datei der wartenden Registrierungen fehlte ({when}): Was darin wartete, ist verloren. Was zu tun ist, sagt kiosk doctor.</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>a voucher</source>
        <translation>ein Gutschein</translation>
    </message>
    <message>
        <source>a reward</source>
        <translation>eine Prämie</translation>
    </message>
    <message>
        <source>Your own page</source>
        <translation>Ihre eigene Seite</translation>
    </message>
    <message>
        <source>What you chose</source>
        <translation>Ihre Auswahl</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>eine Taste</translation>
    </message>
    <message>
        <source>something of yours</source>
        <translation>etwas von Ihnen</translation>
    </message>
    <message>
        <source>Speech is on. Arrow keys move, Enter chooses, Escape goes back, F1 repeats.</source>
        <translation>Vorlesen ist an. Mit den Pfeiltasten bewegen Sie sich, Enter wählt, Escape geht zurück, F1 wiederholt.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to choose.</source>
        <translation>
            <numerusform>%n Möglichkeit zur Auswahl.</numerusform>
            <numerusform>%n Möglichkeiten zur Auswahl.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a field, Enter leads to the keys on the screen and Escape back.</source>
        <translation>In einem Feld führt Enter zu den Tasten auf dem Bildschirm und Escape zurück.</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>ausgefüllt</translation>
    </message>
    <message>
        <source>Volume %1 of %2.</source>
        <translation>Lautstärke %1 von %2.</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to choose or fill in.</source>
        <translation>
            <numerusform>%n Möglichkeit zum Auswählen oder Ausfüllen.</numerusform>
            <numerusform>%n Möglichkeiten zum Auswählen oder Ausfüllen.</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>Reading aloud has ended. F1 begins it again.</source>
        <translation>Das Vorlesen ist beendet. F1 startet es wieder.</translation>
    </message>
    <message>
        <source>Tab leads to the keys on the screen, and arrows from one to the next.</source>
        <translation>Tab führt zu den Tasten auf dem Bildschirm, Pfeile von einer zur nächsten.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Personal details are spoken through headphones only.</source>
        <translation>Persönliches wird nur über Kopfhörer vorgelesen.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>At-Zeichen</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>Unterstrich</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>tick box</source>
        <translation>Kontrollkästchen</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>groß %1</translation>
    </message>
</context>
<context>
    <name>SpeechRows</name>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Through the headphones</source>
        <translation>Über Kopfhörer</translation>
    </message>
    <message>
        <source>Without anything personal, since others hear it</source>
        <translation>Ohne Persönliches, weil andere mithören</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>StatusBadge</name>
    <message>
        <source>Try again: %1</source>
        <translation>Erneut versuchen: %1</translation>
    </message>
    <message>
        <source>your status</source>
        <translation>Ihr Status</translation>
    </message>
    <message>
        <source>Status did not load</source>
        <translation>Status nicht geladen</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TileFrame</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Erneut versuchen: %1</translation>
    </message>
</context>
<context>
    <name>TileHeading</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>VoucherCodeCard</name>
    <message>
        <source>Voucher code: %1</source>
        <translation>Gutscheincode: %1</translation>
    </message>
</context>
<context>
    <name>WayCardLettersStep</name>
    <message>
        <source>Digits only</source>
        <translation>Nur Ziffern</translation>
    </message>
    <message>
        <source>What is your card number?</source>
        <translation>Wie lautet Ihre Kartennummer?</translation>
    </message>
    <message>
        <source>It is on your card, below the bars.</source>
        <translation>Sie steht auf der Karte unter dem Strichcode.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>WayCardNumberStep</name>
    <message>
        <source>What is your card number?</source>
        <translation>Wie lautet Ihre Kartennummer?</translation>
    </message>
    <message>
        <source>It is on your card, below the bars.</source>
        <translation>Sie steht auf der Karte unter dem Strichcode.</translation>
    </message>
    <message>
        <source>My number has letters</source>
        <translation>Meine Nummer hat Buchstaben</translation>
    </message>
</context>
<context>
    <name>WayChoiceStep</name>
    <message>
        <source>How can we recognise&#xa0;you?</source>
        <translation>Wie erkennen wir Sie?</translation>
    </message>
    <message>
        <source>By my card number</source>
        <translation>Mit der Kartennummer</translation>
    </message>
    <message>
        <source>and my birth date</source>
        <translation>und dem Geburtsdatum</translation>
    </message>
    <message>
        <source>By a text message</source>
        <translation>Per SMS</translation>
    </message>
    <message>
        <source>We send a code to your mobile number</source>
        <translation>Wir senden einen Code an Ihr Handy</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>We send you a code</source>
        <translation>Wir senden Ihnen einen Code</translation>
    </message>
</context>
<context>
    <name>WayContactStep</name>
    <message>
        <source>What is your mobile number?</source>
        <translation>Wie lautet Ihre Mobilnummer?</translation>
    </message>
    <message>
        <source>What is your e-mail?</source>
        <translation>Wie lautet Ihre E-Mail-Adresse?</translation>
    </message>
    <message>
        <source>We will send a code there to check that it is yours.</source>
        <translation>Wir senden einen Code dorthin, um zu prüfen, ob sie Ihnen gehört.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Code senden</translation>
    </message>
</context>
<context>
    <name>WaysInScreen</name>
    <message>
        <source>When were you born?</source>
        <translation>Wann sind Sie geboren?</translation>
    </message>
    <message>
        <source>So that nobody else can look into your account.</source>
        <translation>Damit niemand sonst in Ihr Konto sieht.</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Show your card or phone</source>
        <translation>Karte oder Handy zeigen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>and see your points and vouchers at once</source>
        <translation>und sofort Punkte und Gutscheine sehen</translation>
    </message>
    <message>
        <source>See your points and vouchers here</source>
        <translation>Hier sehen Sie Ihre Punkte und Gutscheine</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Datenschutz</translation>
    </message>
</context>
<context>
    <name>WelcomeViewModel</name>
    <message>
        <source>Card or phone here</source>
        <translation>Karte oder Handy hierher</translation>
    </message>
    <message>
        <source>Hold still, reading …</source>
        <translation>Bitte ruhig halten …</translation>
    </message>
    <message>
        <source>A bit closer</source>
        <translation>Etwas näher</translation>
    </message>
    <message>
        <source>A bit further away</source>
        <translation>Etwas weiter weg</translation>
    </message>
    <message>
        <source>Turn up the phone’s brightness</source>
        <translation>Handy heller stellen</translation>
    </message>
    <message>
        <source>It is too dark here to read</source>
        <translation>Zum Lesen ist es zu dunkel</translation>
    </message>
    <message>
        <source>One code at a time, please</source>
        <translation>Bitte nur einen Code auf einmal</translation>
    </message>
    <message>
        <source>Please take your card or phone with you</source>
        <translation>Bitte Karte oder Handy mitnehmen</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Alles in Betrieb</translation>
    </message>
    <message>
        <source>Please touch the button that suits you</source>
        <translation>Bitte wählen Sie eine der Schaltflächen</translation>
    </message>
    <message>
        <source>The loyalty system does not answer right now</source>
        <translation>Das Bonussystem antwortet gerade nicht</translation>
    </message>
    <message>
        <source>Without camera and scanner</source>
        <translation>Ohne Kamera und Scanner</translation>
    </message>
    <message>
        <source>Without camera</source>
        <translation>Ohne Kamera</translation>
    </message>
    <message>
        <source>Without scanner</source>
        <translation>Ohne Scanner</translation>
    </message>
    <message>
        <source>The camera sees nothing: is it covered?</source>
        <translation>Die Kamera sieht nichts: Ist sie verdeckt?</translation>
    </message>
    <message>
        <source>The camera does not work right now.</source>
        <translation>Die Kamera funktioniert gerade nicht.</translation>
    </message>
    <message>
        <source>The scanner does not work right now.</source>
        <translation>Der Scanner funktioniert gerade nicht.</translation>
    </message>
    <message>
        <source>Please use the scanner beside the screen.</source>
        <translation>Bitte nutzen Sie den Scanner neben dem Bildschirm.</translation>
    </message>
    <message>
        <source>A scanner or our staff can help.</source>
        <translation>Der Scanner oder unser Personal hilft.</translation>
    </message>
    <message>
        <source>Our staff can help.</source>
        <translation>Unser Personal hilft.</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>Die Kamera startet</translation>
    </message>
    <message>
        <source>Please use the scanner beside the screen</source>
        <translation>Bitte nutzen Sie den Scanner neben dem Bildschirm</translation>
    </message>
</context>
<context>
    <name>WelcomeWays</name>
    <message>
        <source>I have no card&#xa0;yet, sign&#xa0;me&#xa0;up</source>
        <translation>Neu hier? Jetzt registrieren</translation>
    </message>
    <message>
        <source>My card is not with me</source>
        <translation>Karte nicht dabei</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>point(s)</source>
        <comment>the word alone, after a number</comment>
        <translation>
            <numerusform>Punkt</numerusform>
            <numerusform>Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>points</source>
        <comment>after a fraction, such as 79.5</comment>
        <translation>Punkte</translation>
    </message>
</context>
</TS>
