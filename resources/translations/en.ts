<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>Assistant</name>
        <message>
            <source>Commune Desk: first start</source>
            <translation>Commune Desk: first start</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Counter 1</source>
            <translation>Counter 1</translation>
        </message>
        <message>
            <source>Setting up the desk</source>
            <translation>Setting up the desk</translation>
        </message>
        <message>
            <source>What you had typed is here again.</source>
            <translation>What you had typed is here again.</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>Counter</translation>
        </message>
        <message>
            <source>Printers</source>
            <translation>Printers</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Centre</translation>
        </message>
        <message>
            <source>Open the desk</source>
            <translation>Open the desk</translation>
        </message>
        <message>
            <source>Later: open the desk</source>
            <translation>Later: open the desk</translation>
        </message>
    </context>
    <context>
        <name>BackupPage</name>
        <message>
            <source>Copies and proof</source>
            <translation>Copies and proof</translation>
        </message>
        <message>
            <source>A copy is whole even while the desk is in use. Keep one on another disk. The proof plays the journal again and compares every table with it.</source>
            <translation>A copy is whole even while the desk is in use. Keep one on another disk. The proof plays the journal again and compares every table with it.</translation>
        </message>
        <message>
            <source>Copy into the desk's folder</source>
            <translation>Copy into the desk's folder</translation>
        </message>
        <message>
            <source>Copy to another place…</source>
            <translation>Copy to another place…</translation>
        </message>
        <message>
            <source>Prove the file</source>
            <translation>Prove the file</translation>
        </message>
        <message>
            <source>Data folder: {path}</source>
            <translation>Data folder: {path}</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>none yet</translation>
        </message>
        <message>
            <source>Last copy here: {name}</source>
            <translation>Last copy here: {name}</translation>
        </message>
        <message>
            <source>Where the copy goes</source>
            <translation>Where the copy goes</translation>
        </message>
        <message>
            <source>Copying…</source>
            <translation>Copying…</translation>
        </message>
        <message>
            <source>Copied to {path}</source>
            <translation>Copied to {path}</translation>
        </message>
        <message>
            <source>No copy was made: {why}</source>
            <translation>No copy was made: {why}</translation>
        </message>
        <message>
            <source>Playing the journal again…</source>
            <translation>Playing the journal again…</translation>
        </message>
    </context>
    <context>
        <name>Balance</name>
        <message>
            <source>at the counter {direct} · online {online} · by post {post}</source>
            <translation>at the counter {direct} · online {online} · by post {post}</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>of which quick entry</source>
            <translation>of which quick entry</translation>
        </message>
        <message>
            <source>received and returned at once</source>
            <translation>received and returned at once</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>Not accepted</translation>
        </message>
        <message>
            <source>Results returned</source>
            <translation>Results returned</translation>
        </message>
        <message>
            <source>Print {count} receipts</source>
            <translation>Print {count} receipts</translation>
        </message>
        <message>
            <source>Receipts printed</source>
            <translation>Receipts printed</translation>
        </message>
        <message>
            <source>quick entries need none</source>
            <translation>quick entries need none</translation>
        </message>
        <message>
            <source>voided {voided} · next {number}</source>
            <translation>voided {voided} · next {number}</translation>
        </message>
        <message>
            <source>provisional {count}</source>
            <translation>provisional {count}</translation>
        </message>
        <message>
            <source>Find the slip or void: {numbers}</source>
            <translation>Find the slip or void: {numbers}</translation>
        </message>
        <message>
            <source>Numbers used</source>
            <translation>Numbers used</translation>
        </message>
        <message>
            <source>{count} fee receipts</source>
            <translation>{count} fee receipts</translation>
        </message>
        <message>
            <source>Fees taken</source>
            <translation>Fees taken</translation>
        </message>
        <message>
            <source>One fee receipt stands in two dossiers</source>
            <translation>One fee receipt stands in two dossiers</translation>
        </message>
        <message>
            <source>{count} without a fee receipt</source>
            <translation>{count} without a fee receipt</translation>
        </message>
        <message>
            <source>Due today, no result yet</source>
            <translation>Due today, no result yet</translation>
        </message>
        <message>
            <source>Ask the officers, or apologise</source>
            <translation>Ask the officers, or apologise</translation>
        </message>
        <message>
            <source>{count} due by this evening</source>
            <translation>{count} due by this evening</translation>
        </message>
        <message>
            <source>Still to be handed over</source>
            <translation>Still to be handed over</translation>
        </message>
        <message>
            <source>Hand over {count} folders</source>
            <translation>Hand over {count} folders</translation>
        </message>
        <message>
            <source>Entered after the day it happened</source>
            <translation>Entered after the day it happened</translation>
        </message>
        <message>
            <source>inspectors ask about these</source>
            <translation>inspectors ask about these</translation>
        </message>
        <message>
            <source>Say why in the note</source>
            <translation>Say why in the note</translation>
        </message>
        <message>
            <source>Entries outside working hours</source>
            <translation>Entries outside working hours</translation>
        </message>
        <message>
            <source>Not yet sent to the centre</source>
            <translation>Not yet sent to the centre</translation>
        </message>
        <message>
            <source>kept safely; no centre yet</source>
            <translation>kept safely; no centre yet</translation>
        </message>
        <message>
            <source>Send, or carry by USB stick</source>
            <translation>Send, or carry by USB stick</translation>
        </message>
    </context>
    <context>
        <name>BalancePanel</name>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Count</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>To do</translation>
        </message>
        <message>
            <source>Made of</source>
            <translation>Made of</translation>
        </message>
        <message>
            <source>Balance of the day</source>
            <translation>Balance of the day</translation>
        </message>
        <message>
            <source>Does not add up</source>
            <translation>Does not add up</translation>
        </message>
        <message>
            <source>Numbers, receipts and money add up.</source>
            <translation>Numbers, receipts and money add up.</translation>
        </message>
        <message>
            <source>Signs to explain</source>
            <translation>Signs to explain</translation>
        </message>
        <message>
            <source>No entry asks for an explanation.</source>
            <translation>No entry asks for an explanation.</translation>
        </message>
        <message>
            <source>Enter goes to where a line is settled</source>
            <translation>Enter goes to where a line is settled</translation>
        </message>
    </context>
    <context>
        <name>BigTable</name>
        <message>
            <source>Dossiers</source>
            <translation>Dossiers</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>Days off and Saturdays worked in exchange, as announced. A change never moves a due date that was already printed.</source>
            <translation>Days off and Saturdays worked in exchange, as announced. A change never moves a due date that was already printed.</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Year before</translation>
        </message>
        <message>
            <source>Year after</source>
            <translation>Year after</translation>
        </message>
        <message>
            <source>Day off</source>
            <translation>Day off</translation>
        </message>
        <message>
            <source>Saturday worked</source>
            <translation>Saturday worked</translation>
        </message>
        <message>
            <source>announced</source>
            <translation>announced</translation>
        </message>
        <message>
            <source>computed, not yet announced</source>
            <translation>computed, not yet announced</translation>
        </message>
        <message>
            <source>not known: weekends only</source>
            <translation>not known: weekends only</translation>
        </message>
    </context>
    <context>
        <name>Catalogue</name>
        <message>
            <source>limit not known</source>
            <translation>limit not known</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Procedure</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Sector</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message>
            <source>Catalogue of procedures</source>
            <translation>Catalogue of procedures</translation>
        </message>
        <message>
            <source>As published on the national portal. Provinces shorten limits and set fees by their own decisions: check what is marked as doubtful.</source>
            <translation>As published on the national portal. Provinces shorten limits and set fees by their own decisions: check what is marked as doubtful.</translation>
        </message>
        <message>
            <source>Find a procedure</source>
            <translation>Find a procedure</translation>
        </message>
        <message>
            <source>Code, name or sector; two letters of any words</source>
            <translation>Code, name or sector; two letters of any words</translation>
        </message>
        <message>
            <source>Procedures</source>
            <translation>Procedures</translation>
        </message>
        <message>
            <source>The procedure</source>
            <translation>The procedure</translation>
        </message>
        <message>
            <source>{count} procedures</source>
            <translation>{count} procedures</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>hand in</source>
            <translation>hand in</translation>
        </message>
        <message>
            <source>show</source>
            <translation>show</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>read with some doubt</source>
            <translation>read with some doubt</translation>
        </message>
        <message>
            <source>read with doubt: check it</source>
            <translation>read with doubt: check it</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Sector</translation>
        </message>
        <message>
            <source>Ministry</source>
            <translation>Ministry</translation>
        </message>
        <message>
            <source>Time limit</source>
            <translation>Time limit</translation>
        </message>
        <message>
            <source>Ways in</source>
            <translation>Ways in</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Fee</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>Doubt</source>
            <translation>Doubt</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
    </context>
    <context>
        <name>CentreStep</name>
        <message>
            <source>The centre above</source>
            <translation>The centre above</translation>
        </message>
        <message>
            <source>The centre gives an address and a code that counts once. Without a line, or without a code yet, choose “later”: receipts then carry provisional numbers, and the official ones follow (F10).</source>
            <translation>The centre gives an address and a code that counts once. Without a line, or without a code yet, choose “later”: receipts then carry provisional numbers, and the official ones follow (F10).</translation>
        </message>
        <message>
            <source>Address of the centre</source>
            <translation>Address of the centre</translation>
        </message>
        <message>
            <source>Enrolment code</source>
            <translation>Enrolment code</translation>
        </message>
        <message>
            <source>Enrol now</source>
            <translation>Enrol now</translation>
        </message>
        <message>
            <source>is needed</source>
            <translation>is needed</translation>
        </message>
        <message>
            <source>asking the centre…</source>
            <translation>asking the centre…</translation>
        </message>
        <message>
            <source>enrolled with {name}</source>
            <translation>enrolled with {name}</translation>
        </message>
        <message>
            <source>not enrolled</source>
            <translation>not enrolled</translation>
        </message>
    </context>
    <context>
        <name>Channel</name>
        <message>
            <source>At the counter</source>
            <translation>At the counter</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>By post</source>
            <translation>By post</translation>
        </message>
    </context>
    <context>
        <name>ClerkButton</name>
        <message>
            <source>Lock, or another clerk</source>
            <translation>Lock, or another clerk</translation>
        </message>
    </context>
    <context>
        <name>Clerks</name>
        <message>
            <source>no longer here</source>
            <translation>no longer here</translation>
        </message>
        <message>
            <source>chooses a PIN at first sign-in</source>
            <translation>chooses a PIN at first sign-in</translation>
        </message>
        <message>
            <source>has a PIN</source>
            <translation>has a PIN</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Sign-in</translation>
        </message>
    </context>
    <context>
        <name>ClerksForm</name>
        <message>
            <source>People of the desk</source>
            <translation>People of the desk</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Give this role</source>
            <translation>Give this role</translation>
        </message>
        <message>
            <source>Works here no longer</source>
            <translation>Works here no longer</translation>
        </message>
        <message>
            <source>Take the PIN away</source>
            <translation>Take the PIN away</translation>
        </message>
        <message>
            <source>Works here again</source>
            <translation>Works here again</translation>
        </message>
        <message>
            <source>{name} is on the list.</source>
            <translation>{name} is on the list.</translation>
        </message>
        <message>
            <source>{name}: {role}</source>
            <translation>{name}: {role}</translation>
        </message>
        <message>
            <source>Stored.</source>
            <translation>Stored.</translation>
        </message>
        <message>
            <source>{name} chooses a new PIN at the next sign-in.</source>
            <translation>{name} chooses a new PIN at the next sign-in.</translation>
        </message>
    </context>
    <context>
        <name>ClerksPage</name>
        <message>
            <source>Clerks and PINs</source>
            <translation>Clerks and PINs</translation>
        </message>
        <message>
            <source>Who signs in at this desk. A desk without a list asks nobody. The head approves on the spot what the decree leaves to the head; an administrator keeps this list.</source>
            <translation>Who signs in at this desk. A desk without a list asks nobody. The head approves on the spot what the decree leaves to the head; an administrator keeps this list.</translation>
        </message>
    </context>
    <context>
        <name>ClockBanner</name>
        <message>
            <source>Why the earlier entries are later</source>
            <translation>Why the earlier entries are later</translation>
        </message>
        <message>
            <source>Why? For example: the clock was a day ahead</source>
            <translation>Why? For example: the clock was a day ahead</translation>
        </message>
        <message>
            <source>The clock is right now</source>
            <translation>The clock is right now</translation>
        </message>
    </context>
    <context>
        <name>ClockWatch</name>
        <message>
            <source>This PC's clock says {now}, but the last entry was made at {last}. Nothing is issued until the clock is set right, or somebody says that it is right now.</source>
            <translation>This PC's clock says {now}, but the last entry was made at {last}. Nothing is issued until the clock is set right, or somebody says that it is right now.</translation>
        </message>
        <message>
            <source>The PC's clock is right now; the last entries were later: {reason}</source>
            <translation>The PC's clock is right now; the last entries were later: {reason}</translation>
        </message>
    </context>
    <context>
        <name>ClosingPanel</name>
        <message>
            <source>Of the day</source>
            <translation>Of the day</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Sealed</translation>
        </message>
        <message>
            <source>Figures of the day</source>
            <translation>Figures of the day</translation>
        </message>
        <message>
            <source>Still open and settled with a reason</source>
            <translation>Still open and settled with a reason</translation>
        </message>
        <message>
            <source>Nothing is open: paper and records agree.</source>
            <translation>Nothing is open: paper and records agree.</translation>
        </message>
        <message>
            <source>Note on the day</source>
            <translation>Note on the day</translation>
        </message>
        <message>
            <source>Look at the day's sheet</source>
            <translation>Look at the day's sheet</translation>
        </message>
        <message>
            <source>Print the day's sheet</source>
            <translation>Print the day's sheet</translation>
        </message>
        <message>
            <source>Print the last count's sheet</source>
            <translation>Print the last count's sheet</translation>
        </message>
        <message>
            <source>Send to the centre</source>
            <translation>Send to the centre</translation>
        </message>
        <message>
            <source>Close the day</source>
            <translation>Close the day</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>Closed by {name}, {day} at {time}.</source>
            <translation>Closed by {name}, {day} at {time}.</translation>
        </message>
        <message>
            <source>{count} findings stayed open; signed by {head}.</source>
            <translation>{count} findings stayed open; signed by {head}.</translation>
        </message>
        <message>
            <source>What is written down now says that it came after the closing; the seal stands.</source>
            <translation>What is written down now says that it came after the closing; the seal stands.</translation>
        </message>
        <message>
            <source>Nothing is open. The day can be closed.</source>
            <translation>Nothing is open. The day can be closed.</translation>
        </message>
        <message>
            <source>{count} findings are open: the head signs for them.</source>
            <translation>{count} findings are open: the head signs for them.</translation>
        </message>
        <message>
            <source>{count} findings are open: whoever closes signs for them.</source>
            <translation>{count} findings are open: whoever closes signs for them.</translation>
        </message>
    </context>
    <context>
        <name>ColumnsMenu</name>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>The usual columns</source>
            <translation>The usual columns</translation>
        </message>
    </context>
    <context>
        <name>CountPanel</name>
        <message>
            <source>Paper without record</source>
            <translation>Paper without record</translation>
        </message>
        <message>
            <source>Every paper has its record.</source>
            <translation>Every paper has its record.</translation>
        </message>
        <message>
            <source>Record without paper</source>
            <translation>Record without paper</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Nothing is missing.</translation>
        </message>
        <message>
            <source>Wrong place or state</source>
            <translation>Wrong place or state</translation>
        </message>
        <message>
            <source>Everything is where it should be.</source>
            <translation>Everything is where it should be.</translation>
        </message>
        <message>
            <source>{count} codes scanned</source>
            <translation>{count} codes scanned</translation>
        </message>
        <message>
            <source>Not counted yet today.</source>
            <translation>Not counted yet today.</translation>
        </message>
        <message>
            <source>being counted</source>
            <translation>being counted</translation>
        </message>
        <message>
            <source>Scan any folder to begin</source>
            <translation>Scan any folder to begin</translation>
        </message>
        <message>
            <source>Or choose a place and press Enter. The order does not matter.</source>
            <translation>Or choose a place and press Enter. The order does not matter.</translation>
        </message>
        <message>
            <source>Counting: {place}</source>
            <translation>Counting: {place}</translation>
        </message>
        <message>
            <source>Scan every folder there, in any order. A folder scanned twice counts once.</source>
            <translation>Scan every folder there, in any order. A folder scanned twice counts once.</translation>
        </message>
        <message>
            <source>Nothing was read. Scan it again.</source>
            <translation>Nothing was read. Scan it again.</translation>
        </message>
        <message>
            <source>Scanned before: it counts once.</source>
            <translation>Scanned before: it counts once.</translation>
        </message>
        <message>
            <source>In its place.</source>
            <translation>In its place.</translation>
        </message>
        <message>
            <source>was taken back; it does not count.</source>
            <translation>was taken back; it does not count.</translation>
        </message>
        <message>
            <source>{count} folders were not seen</source>
            <translation>{count} folders were not seen</translation>
        </message>
        <message>
            <source>F9 again writes them down as missing. Ctrl F9 keeps a part, or scan on.</source>
            <translation>F9 again writes them down as missing. Ctrl F9 keeps a part, or scan on.</translation>
        </message>
        <message>
            <source>counted in part</source>
            <translation>counted in part</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>counted</translation>
        </message>
        <message>
            <source>This count was dropped; nothing was written down.</source>
            <translation>This count was dropped; nothing was written down.</translation>
        </message>
    </context>
    <context>
        <name>CountSide</name>
        <message>
            <source>Places to count</source>
            <translation>Places to count</translation>
        </message>
        <message>
            <source>A code typed by hand</source>
            <translation>A code typed by hand</translation>
        </message>
        <message>
            <source>Was it one of these?</source>
            <translation>Was it one of these?</translation>
        </message>
        <message>
            <source>Not this one</source>
            <translation>Not this one</translation>
        </message>
        <message>
            <source>Keep a part</source>
            <translation>Keep a part</translation>
        </message>
        <message>
            <source>Enter counts this place</source>
            <translation>Enter counts this place</translation>
        </message>
        <message>
            <source>Again: all is lost</source>
            <translation>Again: all is lost</translation>
        </message>
        <message>
            <source>Drop this count</source>
            <translation>Drop this count</translation>
        </message>
    </context>
    <context>
        <name>CounterStep</name>
        <message>
            <source>This counter and its clerks</source>
            <translation>This counter and its clerks</translation>
        </message>
        <message>
            <source>Whoever is on the list signs in with a PIN of their own, chosen at the first sign-in. An empty list is allowed: then nobody is asked.</source>
            <translation>Whoever is on the list signs in with a PIN of their own, chosen at the first sign-in. An empty list is allowed: then nobody is asked.</translation>
        </message>
        <message>
            <source>Who works at this desk</source>
            <translation>Who works at this desk</translation>
        </message>
    </context>
    <context>
        <name>DayClosing</name>
        <message>
            <source>Day {day}: sign for {count} findings that stay open</source>
            <translation>Day {day}: sign for {count} findings that stay open</translation>
        </message>
        <message>
            <source>{day} will be sealed; it is not opened again.</source>
            <translation>{day} will be sealed; it is not opened again.</translation>
        </message>
        <message>
            <source>{count} findings stay open.</source>
            <translation>{count} findings stay open.</translation>
        </message>
        <message>
            <source>A count is still under way: Alt 1 goes on with it.</source>
            <translation>A count is still under way: Alt 1 goes on with it.</translation>
        </message>
        <message>
            <source>F9 again closes the day, Esc goes back.</source>
            <translation>F9 again closes the day, Esc goes back.</translation>
        </message>
    </context>
    <context>
        <name>DayFigures</name>
        <message>
            <source>Folders seen by scan</source>
            <translation>Folders seen by scan</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Results returned</source>
            <translation>Results returned</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>Not accepted</translation>
        </message>
        <message>
            <source>Numbers used</source>
            <translation>Numbers used</translation>
        </message>
        <message>
            <source>Numbers voided</source>
            <translation>Numbers voided</translation>
        </message>
        <message>
            <source>Fees taken, đồng</source>
            <translation>Fees taken, đồng</translation>
        </message>
    </context>
    <context>
        <name>Days</name>
        <message>
            <source>and {count} more (F10)</source>
            <translation>and {count} more (F10)</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… and {count} more</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Here</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Centre</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>{count} differences</source>
            <translation>{count} differences</translation>
        </message>
        <message>
            <source>paper not counted</source>
            <translation>paper not counted</translation>
        </message>
        <message>
            <source>not closed (F8)</source>
            <translation>not closed (F8)</translation>
        </message>
        <message>
            <source>no centre yet</source>
            <translation>no centre yet</translation>
        </message>
        <message>
            <source>not all sent</source>
            <translation>not all sent</translation>
        </message>
        <message>
            <source>not answered yet</source>
            <translation>not answered yet</translation>
        </message>
        <message>
            <source>all agree</source>
            <translation>all agree</translation>
        </message>
    </context>
    <context>
        <name>DaysCard</name>
        <message>
            <source>Closed days: paper, here, the centre</source>
            <translation>Closed days: paper, here, the centre</translation>
        </message>
        <message>
            <source>No day has passed here yet.</source>
            <translation>No day has passed here yet.</translation>
        </message>
        <message>
            <source>{count} entries came after the closing; they say so.</source>
            <translation>{count} entries came after the closing; they say so.</translation>
        </message>
    </context>
    <context>
        <name>Differences</name>
        <message>
            <source>{name}: now “{after}”</source>
            <translation>{name}: now “{after}”</translation>
        </message>
        <message>
            <source>{name}: “{before}” taken out</source>
            <translation>{name}: “{before}” taken out</translation>
        </message>
        <message>
            <source>{name}: from “{before}” to “{after}”</source>
            <translation>{name}: from “{before}” to “{after}”</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Personal number</source>
            <translation>Personal number</translation>
        </message>
        <message>
            <source>Tax code</source>
            <translation>Tax code</translation>
        </message>
        <message>
            <source>Kind of person</source>
            <translation>Kind of person</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Date of birth</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Gender</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Owner</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Procedure</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>Sets</source>
            <translation>Sets</translation>
        </message>
        <message>
            <source>Result returned</source>
            <translation>Result returned</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Time limit</source>
            <translation>Time limit</translation>
        </message>
        <message>
            <source>By what right</source>
            <translation>By what right</translation>
        </message>
        <message>
            <source>Handled by</source>
            <translation>Handled by</translation>
        </message>
        <message>
            <source>Post brings it to</source>
            <translation>Post brings it to</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Fees</translation>
        </message>
        <message>
            <source>on its way to {holder}</source>
            <translation>on its way to {holder}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>To be brought by</source>
            <translation>To be brought by</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>To pay</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paid</translation>
        </message>
        <message>
            <source>Version of the receipt</source>
            <translation>Version of the receipt</translation>
        </message>
    </context>
    <context>
        <name>DossierFacts</name>
        <message>
            <source>The dossier</source>
            <translation>The dossier</translation>
        </message>
        <message>
            <source>Papers ({count})</source>
            <translation>Papers ({count})</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Printed</translation>
        </message>
        <message>
            <source>Why this date</source>
            <translation>Why this date</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Owner</translation>
        </message>
        <message>
            <source>Personal number</source>
            <translation>Personal number</translation>
        </message>
        <message>
            <source>Tax code</source>
            <translation>Tax code</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Born</translation>
        </message>
        <message>
            <source>Submitted by</source>
            <translation>Submitted by</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Received by</translation>
        </message>
        <message>
            <source>Time limit</source>
            <translation>Time limit</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Came</translation>
        </message>
        <message>
            <source>Result returned</source>
            <translation>Result returned</translation>
        </message>
        <message>
            <source>Sets</source>
            <translation>Sets</translation>
        </message>
        <message>
            <source>Handled by</source>
            <translation>Handled by</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Fees</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>To pay</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paid</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Former number</source>
            <translation>Former number</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Closed because</source>
            <translation>Closed because</translation>
        </message>
        <message>
            <source>Asked for: {name}</source>
            <translation>Asked for: {name}</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Issued on</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
        <message>
            <source>Returned to</source>
            <translation>Returned to</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Tracking number</source>
            <translation>Tracking number</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Satisfaction</translation>
        </message>
        <message>
            <source>copy {copy}, version {version}, {paper}</source>
            <translation>copy {copy}, version {version}, {paper}</translation>
        </message>
    </context>
    <context>
        <name>DossierScreen</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>What is typed here is not recorded yet. F9 records it, Esc drops it.</source>
            <translation>What is typed here is not recorded yet. F9 records it, Esc drops it.</translation>
        </message>
        <message>
            <source>Then scan or open {number} again.</source>
            <translation>Then scan or open {number} again.</translation>
        </message>
        <message>
            <source>The folder was scanned.</source>
            <translation>The folder was scanned.</translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>Due {day}</translation>
        </message>
        <message>
            <source>is recorded.</source>
            <translation>is recorded.</translation>
        </message>
        <message>
            <source>is recorded. Print the new version of the receipt: Ctrl P.</source>
            <translation>is recorded. Print the new version of the receipt: Ctrl P.</translation>
        </message>
        <message>
            <source>is recorded. Print the receipt: Ctrl P, and the letter: Ctrl 2.</source>
            <translation>is recorded. Print the receipt: Ctrl P, and the letter: Ctrl 2.</translation>
        </message>
        <message>
            <source>is recorded. Print the notice for the citizen: Ctrl P.</source>
            <translation>is recorded. Print the notice for the citizen: Ctrl P.</translation>
        </message>
        <message>
            <source>is recorded. Print the request for the citizen: Ctrl P.</source>
            <translation>is recorded. Print the request for the citizen: Ctrl P.</translation>
        </message>
        <message>
            <source>is recorded. Put the folder on the result shelf: F7, then scan it.</source>
            <translation>is recorded. Put the folder on the result shelf: F7, then scan it.</translation>
        </message>
    </context>
    <context>
        <name>DossierStory</name>
        <message>
            <source>The folder is with</source>
            <translation>The folder is with</translation>
        </message>
        <message>
            <source>In doubt</source>
            <translation>In doubt</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>What happened, in words</source>
            <translation>What happened, in words</translation>
        </message>
        <message>
            <source>{holder}, since {time} on {day}</source>
            <translation>{holder}, since {time} on {day}</translation>
        </message>
        <message>
            <source>On its way to {holder} since {time} on {day}: not yet taken over</source>
            <translation>On its way to {holder} since {time} on {day}: not yet taken over</translation>
        </message>
        <message>
            <source>One entry contradicts what was recorded elsewhere, so it does not count.</source>
            <translation>One entry contradicts what was recorded elsewhere, so it does not count.</translation>
        </message>
        <message>
            <source>{count} entries contradict what was recorded elsewhere: they do not count.</source>
            <translation>{count} entries contradict what was recorded elsewhere: they do not count.</translation>
        </message>
    </context>
    <context>
        <name>DossierWords</name>
        <message>
            <source>{n} original</source>
            <translation>{n} original</translation>
        </message>
        <message>
            <source>{n} certified</source>
            <translation>{n} certified</translation>
        </message>
        <message>
            <source>{n} photocopy</source>
            <translation>{n} photocopy</translation>
        </message>
        <message>
            <source>from the database</source>
            <translation>from the database</translation>
        </message>
        <message>
            <source>{fee}, receipt {receipt}</source>
            <translation>{fee}, receipt {receipt}</translation>
        </message>
        <message>
            <source>not yet known</source>
            <translation>not yet known</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 day</translation>
        </message>
        <message>
            <source>{n} days</source>
            <translation>{n} days</translation>
        </message>
        <message>
            <source>the clock stands still</source>
            <translation>the clock stands still</translation>
        </message>
        <message>
            <source>{days} overdue</source>
            <translation>{days} overdue</translation>
        </message>
        <message>
            <source>due today</source>
            <translation>due today</translation>
        </message>
        <message>
            <source>{days} left</source>
            <translation>{days} left</translation>
        </message>
        <message>
            <source>finished {days} early</source>
            <translation>finished {days} early</translation>
        </message>
        <message>
            <source>finished on time</source>
            <translation>finished on time</translation>
        </message>
        <message>
            <source>finished {days} late</source>
            <translation>finished {days} late</translation>
        </message>
    </context>
    <context>
        <name>DueBox</name>
        <message>
            <source>Ready on</source>
            <translation>Ready on</translation>
        </message>
        <message>
            <source>Time limit, a number</source>
            <translation>Time limit, a number</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>working days</translation>
        </message>
        <message>
            <source>days</source>
            <translation>days</translation>
        </message>
        <message>
            <source>Time limit not in the catalogue</source>
            <translation>Time limit not in the catalogue</translation>
        </message>
        <message>
            <source>As the decision of the procedure says</source>
            <translation>As the decision of the procedure says</translation>
        </message>
        <message>
            <source>No day given yet</source>
            <translation>No day given yet</translation>
        </message>
        <message>
            <source>The period begins when {agency} takes the dossier over</source>
            <translation>The period begins when {agency} takes the dossier over</translation>
        </message>
        <message>
            <source>The period begins when the other agency takes it over</source>
            <translation>The period begins when the other agency takes it over</translation>
        </message>
    </context>
    <context>
        <name>EnrolForm</name>
        <message>
            <source>Address of the centre</source>
            <translation>Address of the centre</translation>
        </message>
        <message>
            <source>Enrolment code</source>
            <translation>Enrolment code</translation>
        </message>
        <message>
            <source>Enrol this counter</source>
            <translation>Enrol this counter</translation>
        </message>
        <message>
            <source>Enter what the centre gave you.</source>
            <translation>Enter what the centre gave you.</translation>
        </message>
    </context>
    <context>
        <name>ErrorReports</name>
        <message>
            <source>Something went wrong</source>
            <translation>Something went wrong</translation>
        </message>
        <message>
            <source>The program met an error of its own. What was received is stored; you can go on working. Please pass the details on to support.</source>
            <translation>The program met an error of its own. What was received is stored; you can go on working. Please pass the details on to support.</translation>
        </message>
    </context>
    <context>
        <name>EveningScreen</name>
        <message>
            <source>The day left open</source>
            <translation>The day left open</translation>
        </message>
        <message>
            <source>Close the day</source>
            <translation>Close the day</translation>
        </message>
        <message>
            <source>End of day</source>
            <translation>End of day</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>1 Count</source>
            <translation>1 Count</translation>
        </message>
        <message>
            <source>2 Balance</source>
            <translation>2 Balance</translation>
        </message>
        <message>
            <source>3 Close and send</source>
            <translation>3 Close and send</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>On to the balance</source>
            <translation>On to the balance</translation>
        </message>
        <message>
            <source>On to closing</source>
            <translation>On to closing</translation>
        </message>
        <message>
            <source>The day is closed</source>
            <translation>The day is closed</translation>
        </message>
        <message>
            <source>was not closed.</source>
            <translation>was not closed.</translation>
        </message>
        <message>
            <source>Close {day}</source>
            <translation>Close {day}</translation>
        </message>
        <message>
            <source>Back to today</source>
            <translation>Back to today</translation>
        </message>
        <message>
            <source>was counted: {count} codes.</source>
            <translation>was counted: {count} codes.</translation>
        </message>
        <message>
            <source>is closed. Ctrl P prints its sheet, to be signed.</source>
            <translation>is closed. Ctrl P prints its sheet, to be signed.</translation>
        </message>
    </context>
    <context>
        <name>EveningSteps</name>
        <message>
            <source>Stock-take</source>
            <translation>Stock-take</translation>
        </message>
        <message>
            <source>{number} is now recorded here: {place}</source>
            <translation>{number} is now recorded here: {place}</translation>
        </message>
        <message>
            <source>{count} findings settled.</source>
            <translation>{count} findings settled.</translation>
        </message>
        <message>
            <source>{number}: settled.</source>
            <translation>{number}: settled.</translation>
        </message>
    </context>
    <context>
        <name>ExportLine</name>
        <message>
            <source>Writing the spreadsheet</source>
            <translation>Writing the spreadsheet</translation>
        </message>
        <message>
            <source>break off</source>
            <translation>break off</translation>
        </message>
        <message>
            <source>Writing the spreadsheet…</source>
            <translation>Writing the spreadsheet…</translation>
        </message>
        <message>
            <source>Writing the spreadsheet: {done} of {all} dossiers</source>
            <translation>Writing the spreadsheet: {done} of {all} dossiers</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Export to Excel</source>
            <translation>Export to Excel</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel workbook (*.xlsx)</translation>
        </message>
        <message>
            <source>Dossiers {day}</source>
            <translation>Dossiers {day}</translation>
        </message>
        <message>
            <source>Dossiers</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>Dossiers: {filter}</source>
            <translation>Dossiers: {filter}</translation>
        </message>
        <message>
            <source>As of {time} on {day}</source>
            <translation>As of {time} on {day}</translation>
        </message>
        <message>
            <source>The spreadsheet was broken off; no file was left.</source>
            <translation>The spreadsheet was broken off; no file was left.</translation>
        </message>
        <message>
            <source>{count} dossiers written to {file}</source>
            <translation>{count} dossiers written to {file}</translation>
        </message>
        <message>
            <source>{file} could not be written. Is it open in Excel, or the disk full?</source>
            <translation>{file} could not be written. Is it open in Excel, or the disk full?</translation>
        </message>
        <message>
            <source>The spreadsheet could not be made.</source>
            <translation>The spreadsheet could not be made.</translation>
        </message>
    </context>
    <context>
        <name>FactSheet</name>
        <message>
            <source>Copy “{text}”</source>
            <translation>Copy “{text}”</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Sector</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Received by</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Folder is with</source>
            <translation>Folder is with</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Any state</source>
            <translation>Any state</translation>
        </message>
        <message>
            <source>Received, not printed</source>
            <translation>Received, not printed</translation>
        </message>
        <message>
            <source>Provisional number</source>
            <translation>Provisional number</translation>
        </message>
        <message>
            <source>Any channel</source>
            <translation>Any channel</translation>
        </message>
        <message>
            <source>Any sector</source>
            <translation>Any sector</translation>
        </message>
        <message>
            <source>Any clerk</source>
            <translation>Any clerk</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>Anywhere</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>Any due date</source>
            <translation>Any due date</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Due today</translation>
        </message>
        <message>
            <source>Due this week</source>
            <translation>Due this week</translation>
        </message>
        <message>
            <source>Without a due date</source>
            <translation>Without a due date</translation>
        </message>
        <message>
            <source>Any day</source>
            <translation>Any day</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Yesterday</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>This week</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>This month</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Last month</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>This year</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Last year</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Not finished</translation>
        </message>
        <message>
            <source>Received, not printed</source>
            <translation>Received, not printed</translation>
        </message>
        <message>
            <source>Provisional number</source>
            <translation>Provisional number</translation>
        </message>
        <message>
            <source>received by {name}</source>
            <translation>received by {name}</translation>
        </message>
        <message>
            <source>received: {when}</source>
            <translation>received: {when}</translation>
        </message>
        <message>
            <source>received from {day}</source>
            <translation>received from {day}</translation>
        </message>
        <message>
            <source>received until {day}</source>
            <translation>received until {day}</translation>
        </message>
        <message>
            <source>All dossiers</source>
            <translation>All dossiers</translation>
        </message>
        <message>
            <source>Waiting for papers</source>
            <translation>Waiting for papers</translation>
        </message>
        <message>
            <source>Ready to be returned</source>
            <translation>Ready to be returned</translation>
        </message>
        <message>
            <source>Received today</source>
            <translation>Received today</translation>
        </message>
    </context>
    <context>
        <name>FiltersMenu</name>
        <message>
            <source>Saved filters</source>
            <translation>Saved filters</translation>
        </message>
        <message>
            <source>All dossiers</source>
            <translation>All dossiers</translation>
        </message>
        <message>
            <source>Remove “{name}”</source>
            <translation>Remove “{name}”</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>Give a reason</source>
            <translation>Give a reason</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>It is here</source>
            <translation>It is here</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Void it</source>
            <translation>Void it</translation>
        </message>
        <message>
            <source>Void the slip</source>
            <translation>Void the slip</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Returned</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Take over</translation>
        </message>
        <message>
            <source>Enter it</source>
            <translation>Enter it</translation>
        </message>
        <message>
            <source>Enter the slip</source>
            <translation>Enter the slip</translation>
        </message>
        <message>
            <source>Put on shelf</source>
            <translation>Put on shelf</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Taken back</translation>
        </message>
        <message>
            <source>The old paper was taken back</source>
            <translation>The old paper was taken back</translation>
        </message>
    </context>
    <context>
        <name>Folder</name>
        <message>
            <source>At the desk</source>
            <translation>At the desk</translation>
        </message>
        <message>
            <source>Case officer</source>
            <translation>Case officer</translation>
        </message>
        <message>
            <source>Another agency</source>
            <translation>Another agency</translation>
        </message>
        <message>
            <source>The centre</source>
            <translation>The centre</translation>
        </message>
        <message>
            <source>Result shelf</source>
            <translation>Result shelf</translation>
        </message>
        <message>
            <source>The citizen</source>
            <translation>The citizen</translation>
        </message>
        <message>
            <source>on its way → {holder}</source>
            <translation>on its way → {holder}</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>Receipt</source>
            <translation>Receipt</translation>
        </message>
        <message>
            <source>Receipt for several dossiers</source>
            <translation>Receipt for several dossiers</translation>
        </message>
        <message>
            <source>Appointment slip</source>
            <translation>Appointment slip</translation>
        </message>
        <message>
            <source>Request for supplement</source>
            <translation>Request for supplement</translation>
        </message>
        <message>
            <source>Refusal slip</source>
            <translation>Refusal slip</translation>
        </message>
        <message>
            <source>Apology letter</source>
            <translation>Apology letter</translation>
        </message>
        <message>
            <source>Stop notice</source>
            <translation>Stop notice</translation>
        </message>
        <message>
            <source>Control slip</source>
            <translation>Control slip</translation>
        </message>
        <message>
            <source>Receipt for the result</source>
            <translation>Receipt for the result</translation>
        </message>
        <message>
            <source>Folder label</source>
            <translation>Folder label</translation>
        </message>
        <message>
            <source>Register book</source>
            <translation>Register book</translation>
        </message>
        <message>
            <source>Sheet of the day</source>
            <translation>Sheet of the day</translation>
        </message>
        <message>
            <source>Sheet of a count</source>
            <translation>Sheet of a count</translation>
        </message>
        <message>
            <source>Slips for outages</source>
            <translation>Slips for outages</translation>
        </message>
        <message>
            <source>Test page</source>
            <translation>Test page</translation>
        </message>
        <message>
            <source>Hand-over record</source>
            <translation>Hand-over record</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>Commune Desk</source>
            <translation>Commune Desk</translation>
        </message>
    </context>
    <context>
        <name>Gender</name>
        <message>
            <source>Male</source>
            <translation>Male</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>Female</translation>
        </message>
    </context>
    <context>
        <name>GivePanel</name>
        <message>
            <source>Hand over and print the record</source>
            <translation>Hand over and print the record</translation>
        </message>
        <message>
            <source>Start anew</source>
            <translation>Start anew</translation>
        </message>
        <message>
            <source>Must still be handed over</source>
            <translation>Must still be handed over</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Dossier number</source>
            <translation>Dossier number</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Owner</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Procedure</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Scanned folders</source>
            <translation>Scanned folders</translation>
        </message>
        <message>
            <source>Scan the folders, in any order. A number may also be typed (F2).</source>
            <translation>Scan the folders, in any order. A number may also be typed (F2).</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Folders</translation>
        </message>
        <message>
            <source>{count}, {late} late</source>
            <translation>{count}, {late} late</translation>
        </message>
        <message>
            <source>late, was due {day}</source>
            <translation>late, was due {day}</translation>
        </message>
        <message>
            <source>this morning</source>
            <translation>this morning</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <source>early on {day}</source>
            <translation>early on {day}</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>by {day}</translation>
        </message>
        <message>
            <source>Put on the result shelf</source>
            <translation>Put on the result shelf</translation>
        </message>
        <message>
            <source>Take back to the desk</source>
            <translation>Take back to the desk</translation>
        </message>
        <message>
            <source>{count} folders</source>
            <translation>{count} folders</translation>
        </message>
        <message>
            <source>{count} cannot go; Delete takes a line away.</source>
            <translation>{count} cannot go; Delete takes a line away.</translation>
        </message>
        <message>
            <source>may go</source>
            <translation>may go</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unknown</translation>
        </message>
        <message>
            <source>not to be sent</source>
            <translation>not to be sent</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>on its way</translation>
        </message>
        <message>
            <source>there already</source>
            <translation>there already</translation>
        </message>
        <message>
            <source>no result yet</source>
            <translation>no result yet</translation>
        </message>
        <message>
            <source>cannot go</source>
            <translation>cannot go</translation>
        </message>
        <message>
            <source>is in the pile already.</source>
            <translation>is in the pile already.</translation>
        </message>
        <message>
            <source>is where the scanned folders go.</source>
            <translation>is where the scanned folders go.</translation>
        </message>
        <message>
            <source>No folder was scanned yet.</source>
            <translation>No folder was scanned yet.</translation>
        </message>
    </context>
    <context>
        <name>HandoverScreen</name>
        <message>
            <source>Take over</source>
            <translation>Take over</translation>
        </message>
        <message>
            <source>Print the record</source>
            <translation>Print the record</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Hand over</translation>
        </message>
        <message>
            <source>{count} folders handed over to {name}.</source>
            <translation>{count} folders handed over to {name}.</translation>
        </message>
        <message>
            <source>{count} folders are on the result shelf.</source>
            <translation>{count} folders are on the result shelf.</translation>
        </message>
        <message>
            <source>{count} folders are back here.</source>
            <translation>{count} folders are back here.</translation>
        </message>
        <message>
            <source>No pile was handed over yet; open one under “Take over”.</source>
            <translation>No pile was handed over yet; open one under “Take over”.</translation>
        </message>
        <message>
            <source>{count} folders taken over.</source>
            <translation>{count} folders taken over.</translation>
        </message>
        <message>
            <source>{count} stay open.</source>
            <translation>{count} stay open.</translation>
        </message>
    </context>
    <context>
        <name>HeadPanel</name>
        <message>
            <source>The head's approval</source>
            <translation>The head's approval</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>Head</translation>
        </message>
        <message>
            <source>The head's PIN</source>
            <translation>The head's PIN</translation>
        </message>
        <message>
            <source>No head is named at this desk. An administrator does so in settings.</source>
            <translation>No head is named at this desk. An administrator does so in settings.</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>One moment…</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Find in help (Ctrl F)</source>
            <translation>Find in help (Ctrl F)</translation>
        </message>
        <message>
            <source>Find in help</source>
            <translation>Find in help</translation>
        </message>
        <message>
            <source>Pages of help</source>
            <translation>Pages of help</translation>
        </message>
        <message>
            <source>No page has these words.</source>
            <translation>No page has these words.</translation>
        </message>
        <message>
            <source>Page of help</source>
            <translation>Page of help</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>Holder</name>
        <message>
            <source>the desk</source>
            <translation>the desk</translation>
        </message>
        <message>
            <source>case officer</source>
            <translation>case officer</translation>
        </message>
        <message>
            <source>another agency</source>
            <translation>another agency</translation>
        </message>
        <message>
            <source>the centre</source>
            <translation>the centre</translation>
        </message>
        <message>
            <source>the shelf of results</source>
            <translation>the shelf of results</translation>
        </message>
        <message>
            <source>the citizen</source>
            <translation>the citizen</translation>
        </message>
    </context>
    <context>
        <name>HolderCard</name>
        <message>
            <source>Case officer</source>
            <translation>Case officer</translation>
        </message>
        <message>
            <source>Another agency</source>
            <translation>Another agency</translation>
        </message>
        <message>
            <source>The centre</source>
            <translation>The centre</translation>
        </message>
        <message>
            <source>Back to the desk</source>
            <translation>Back to the desk</translation>
        </message>
        <message>
            <source>Result shelf</source>
            <translation>Result shelf</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Goes to</translation>
        </message>
        <message>
            <source>Note on the record</source>
            <translation>Note on the record</translation>
        </message>
        <message>
            <source>Handed to lately</source>
            <translation>Handed to lately</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>To whom</translation>
        </message>
        <message>
            <source>Places of the shelf</source>
            <translation>Places of the shelf</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Officer</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Centre</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Desk</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Shelf</translation>
        </message>
        <message>
            <source>Officer's name</source>
            <translation>Officer's name</translation>
        </message>
        <message>
            <source>Who receives at the centre</source>
            <translation>Who receives at the centre</translation>
        </message>
        <message>
            <source>Place at the desk (may stay empty)</source>
            <translation>Place at the desk (may stay empty)</translation>
        </message>
        <message>
            <source>Shelf and compartment</source>
            <translation>Shelf and compartment</translation>
        </message>
    </context>
    <context>
        <name>IntakeScreen</name>
        <message>
            <source>Set aside</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>Start anew</source>
            <translation>Start anew</translation>
        </message>
        <message>
            <source>Intake of a dossier</source>
            <translation>Intake of a dossier</translation>
        </message>
        <message>
            <source>voided: {reason}</source>
            <translation>voided: {reason}</translation>
        </message>
        <message>
            <source>result {when}</source>
            <translation>result {when}</translation>
        </message>
        <message>
            <source>from slip {slip}</source>
            <translation>from slip {slip}</translation>
        </message>
        <message>
            <source>not accepted: {reason}</source>
            <translation>not accepted: {reason}</translation>
        </message>
        <message>
            <source>waits for {count} papers</source>
            <translation>waits for {count} papers</translation>
        </message>
        <message>
            <source>Not received:</source>
            <translation>Not received:</translation>
        </message>
        <message>
            <source>The form is empty.</source>
            <translation>The form is empty.</translation>
        </message>
        <message>
            <source>Ctrl Z brings it back</source>
            <translation>Ctrl Z brings it back</translation>
        </message>
    </context>
    <context>
        <name>LeavingPanel</name>
        <message>
            <source>{count} entries have not reached the centre yet. They are stored safely on this PC and are sent by themselves the next time the program is open.</source>
            <translation>{count} entries have not reached the centre yet. They are stored safely on this PC and are sent by themselves the next time the program is open.</translation>
        </message>
        <message>
            <source>{count} entries are on this PC alone, which is not connected to a centre yet. They are stored safely.</source>
            <translation>{count} entries are on this PC alone, which is not connected to a centre yet. They are stored safely.</translation>
        </message>
        <message>
            <source>Close for today?</source>
            <translation>Close for today?</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Stay</translation>
        </message>
    </context>
    <context>
        <name>Limit</name>
        <message>
            <source>{n} working days</source>
            <translation>{n} working days</translation>
        </message>
        <message>
            <source>{n} days</source>
            <translation>{n} days</translation>
        </message>
        <message>
            <source>{n} hours</source>
            <translation>{n} hours</translation>
        </message>
        <message>
            <source>the same day</source>
            <translation>the same day</translation>
        </message>
    </context>
    <context>
        <name>LineCorrection</name>
        <message>
            <source>Right personal number</source>
            <translation>Right personal number</translation>
        </message>
        <message>
            <source>Right name</source>
            <translation>Right name</translation>
        </message>
        <message>
            <source>Right copies</source>
            <translation>Right copies</translation>
        </message>
        <message>
            <source>Right pages</source>
            <translation>Right pages</translation>
        </message>
        <message>
            <source>Right sum (đ)</source>
            <translation>Right sum (đ)</translation>
        </message>
        <message>
            <source>Right series</source>
            <translation>Right series</translation>
        </message>
        <message>
            <source>Right receipt number</source>
            <translation>Right receipt number</translation>
        </message>
        <message>
            <source>What was wrong (stays in the history)</source>
            <translation>What was wrong (stays in the history)</translation>
        </message>
        <message>
            <source>Correct the line</source>
            <translation>Correct the line</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <source>Window</source>
            <translation>Window</translation>
        </message>
        <message>
            <source>Language, size of text and contrast on this machine. It shows at once.</source>
            <translation>Language, size of text and contrast on this machine. It shows at once.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Size of text</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contrast</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>Ordinary</translation>
        </message>
        <message>
            <source>High</source>
            <translation>High</translation>
        </message>
        <message>
            <source>Locks itself when idle</source>
            <translation>Locks itself when idle</translation>
        </message>
        <message>
            <source>after {count} minutes</source>
            <translation>after {count} minutes</translation>
        </message>
        <message>
            <source>never</source>
            <translation>never</translation>
        </message>
        <message>
            <source>Stored.</source>
            <translation>Stored.</translation>
        </message>
    </context>
    <context>
        <name>MorePanel</name>
        <message>
            <source>Fee or charge</source>
            <translation>Fee or charge</translation>
        </message>
        <message>
            <source>Amount (đ)</source>
            <translation>Amount (đ)</translation>
        </message>
        <message>
            <source>Receipt series</source>
            <translation>Receipt series</translation>
        </message>
        <message>
            <source>Receipt number</source>
            <translation>Receipt number</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Fee</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>Charge</translation>
        </message>
        <message>
            <source>once paid</source>
            <translation>once paid</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Handled by another agency</source>
            <translation>Handled by another agency</translation>
        </message>
        <message>
            <source>Name of the agency; empty: handled here</source>
            <translation>Name of the agency; empty: handled here</translation>
        </message>
        <message>
            <source>has a note</source>
            <translation>has a note</translation>
        </message>
        <message>
            <source>{amount} đ</source>
            <translation>{amount} đ</translation>
        </message>
        <message>
            <source>another agency</source>
            <translation>another agency</translation>
        </message>
    </context>
    <context>
        <name>NamesList</name>
        <message>
            <source>no PIN yet</source>
            <translation>no PIN yet</translation>
        </message>
    </context>
    <context>
        <name>OneSlip</name>
        <message>
            <source>Scan a slip, or type its code</source>
            <translation>Scan a slip, or type its code</translation>
        </message>
        <message>
            <source>Why it cannot be used</source>
            <translation>Why it cannot be used</translation>
        </message>
        <message>
            <source>Void this slip</source>
            <translation>Void this slip</translation>
        </message>
        <message>
            <source>Print it again</source>
            <translation>Print it again</translation>
        </message>
        <message>
            <source>The dossier's page</source>
            <translation>The dossier's page</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Used</translation>
        </message>
        <message>
            <source>dossier {number}</source>
            <translation>dossier {number}</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Void</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>Blank</translation>
        </message>
        <message>
            <source>{number}, printed on {day}</source>
            <translation>{number}, printed on {day}</translation>
        </message>
        <message>
            <source>Scan one to see whether it is blank, used or void.</source>
            <translation>Scan one to see whether it is blank, used or void.</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>what was asked for is granted</source>
            <translation>what was asked for is granted</translation>
        </message>
        <message>
            <source>refused with reasons</source>
            <translation>refused with reasons</translation>
        </message>
    </context>
    <context>
        <name>OutputColumn</name>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Ask for papers</source>
            <translation>Ask for papers</translation>
        </message>
        <message>
            <source>Do not accept</source>
            <translation>Do not accept</translation>
        </message>
        <message>
            <source>Receive and print</source>
            <translation>Receive and print</translation>
        </message>
        <message>
            <source>The citizen has the slip: nothing is printed.</source>
            <translation>The citizen has the slip: nothing is printed.</translation>
        </message>
        <message>
            <source>Store from paper</source>
            <translation>Store from paper</translation>
        </message>
        <message>
            <source>{count} leaves</source>
            <translation>{count} leaves</translation>
        </message>
        <message>
            <source>Printer: {name}</source>
            <translation>Printer: {name}</translation>
        </message>
        <message>
            <source>PDF file</source>
            <translation>PDF file</translation>
        </message>
    </context>
    <context>
        <name>OwnerForm</name>
        <message>
            <source>Submitted for</source>
            <translation>Submitted for</translation>
        </message>
        <message>
            <source>a citizen</source>
            <translation>a citizen</translation>
        </message>
        <message>
            <source>an enterprise</source>
            <translation>an enterprise</translation>
        </message>
        <message>
            <source>an organisation</source>
            <translation>an organisation</translation>
        </message>
        <message>
            <source>Personal number</source>
            <translation>Personal number</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Place of residence</source>
            <translation>Place of residence</translation>
        </message>
        <message>
            <source>Tax code</source>
            <translation>Tax code</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>Name of the organisation</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
    </context>
    <context>
        <name>PagesMenu</name>
        <message>
            <source>Other pages</source>
            <translation>Other pages</translation>
        </message>
        <message>
            <source>Print again: {form}</source>
            <translation>Print again: {form}</translation>
        </message>
        <message>
            <source>Print: {form}</source>
            <translation>Print: {form}</translation>
        </message>
        <message>
            <source>One receipt for this person's {n} dossiers of the day</source>
            <translation>One receipt for this person's {n} dossiers of the day</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>80 mm roll</source>
            <translation>80 mm roll</translation>
        </message>
        <message>
            <source>Label 58 × 40 mm</source>
            <translation>Label 58 × 40 mm</translation>
        </message>
        <message>
            <source>Label 100 × 50 mm</source>
            <translation>Label 100 × 50 mm</translation>
        </message>
    </context>
    <context>
        <name>PaperNews</name>
        <message>
            <source>Genuine receipt</source>
            <translation>Genuine receipt</translation>
        </message>
        <message>
            <source>Version {latest} replaces this paper</source>
            <translation>Version {latest} replaces this paper</translation>
        </message>
        <message>
            <source>Replaced receipt</source>
            <translation>Replaced receipt</translation>
        </message>
        <message>
            <source>Scan again</source>
            <translation>Scan again</translation>
        </message>
        <message>
            <source>Signed by an unknown station</source>
            <translation>Signed by an unknown station</translation>
        </message>
        <message>
            <source>Altered paper</source>
            <translation>Altered paper</translation>
        </message>
        <message>
            <source>Paper and record disagree</source>
            <translation>Paper and record disagree</translation>
        </message>
        <message>
            <source>Signed by a revoked station</source>
            <translation>Signed by a revoked station</translation>
        </message>
    </context>
    <context>
        <name>PaperStrip</name>
        <message>
            <source>and {n} more: see the timeline</source>
            <translation>and {n} more: see the timeline</translation>
        </message>
    </context>
    <context>
        <name>PaperTime</name>
        <message>
            <source>Day on the slip</source>
            <translation>Day on the slip</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
    </context>
    <context>
        <name>PapersCard</name>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>Another paper, by name (Enter adds)</source>
            <translation>Another paper, by name (Enter adds)</translation>
        </message>
        <message>
            <source>Another paper, by name</source>
            <translation>Another paper, by name</translation>
        </message>
        <message>
            <source>Sets</source>
            <translation>Sets</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Came</translation>
        </message>
        <message>
            <source>Sets:</source>
            <translation>Sets:</translation>
        </message>
        <message>
            <source>Back to the papers</source>
            <translation>Back to the papers</translation>
        </message>
        <message>
            <source>More: {entered}</source>
            <translation>More: {entered}</translation>
        </message>
        <message>
            <source>More: note, fees, other agency</source>
            <translation>More: note, fees, other agency</translation>
        </message>
        <message>
            <source>Case: {name}</source>
            <translation>Case: {name}</translation>
        </message>
        <message>
            <source>The catalogue lists no papers: add them by name</source>
            <translation>The catalogue lists no papers: add them by name</translation>
        </message>
        <message>
            <source>The papers appear when a procedure is chosen</source>
            <translation>The papers appear when a procedure is chosen</translation>
        </message>
        <message>
            <source>{ticked} / {total} papers</source>
            <translation>{ticked} / {total} papers</translation>
        </message>
    </context>
    <context>
        <name>PapersDelegate</name>
        <message>
            <source>shown</source>
            <translation>shown</translation>
        </message>
        <message>
            <source>added</source>
            <translation>added</translation>
        </message>
    </context>
    <context>
        <name>PapersModel</name>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Certified</source>
            <translation>Certified</translation>
        </message>
        <message>
            <source>Photocopy</source>
            <translation>Photocopy</translation>
        </message>
    </context>
    <context>
        <name>PapersTable</name>
        <message>
            <source>Papers of the dossier</source>
            <translation>Papers of the dossier</translation>
        </message>
    </context>
    <context>
        <name>ParkedChips</name>
        <message>
            <source>without a name</source>
            <translation>without a name</translation>
        </message>
        <message>
            <source>Waiting:</source>
            <translation>Waiting:</translation>
        </message>
        <message>
            <source>Unfinished at {time}:</source>
            <translation>Unfinished at {time}:</translation>
        </message>
        <message>
            <source>Waiting draft</source>
            <translation>Waiting draft</translation>
        </message>
        <message>
            <source>Space opens the list</source>
            <translation>Space opens the list</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>{count} more</translation>
        </message>
        <message>
            <source>{count} more drafts</source>
            <translation>{count} more drafts</translation>
        </message>
    </context>
    <context>
        <name>PeopleCard</name>
        <message>
            <source>Submitted for someone else</source>
            <translation>Submitted for someone else</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Applicant</translation>
        </message>
        <message>
            <source>Known from an earlier dossier</source>
            <translation>Known from an earlier dossier</translation>
        </message>
        <message>
            <source>For oneself</source>
            <translation>For oneself</translation>
        </message>
        <message>
            <source>{numbers} is already open</source>
            <translation>{numbers} is already open</translation>
        </message>
        <message>
            <source>Identity card scanned</source>
            <translation>Identity card scanned</translation>
        </message>
    </context>
    <context>
        <name>PeopleHits</name>
        <message>
            <source>Known people</source>
            <translation>Known people</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>Personal number</source>
            <translation>Personal number</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Date of birth</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Gender</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>Place of residence</source>
            <translation>Place of residence</translation>
        </message>
        <message>
            <source>Acts by</source>
            <translation>Acts by</translation>
        </message>
        <message>
            <source>paper and its number, or kinship</source>
            <translation>paper and its number, or kinship</translation>
        </message>
    </context>
    <context>
        <name>PostLine</name>
        <message>
            <source>Post the result to</source>
            <translation>Post the result to</translation>
        </message>
    </context>
    <context>
        <name>PrintFault</name>
        <message>
            <source>the printer {printer} is no longer on this computer</source>
            <translation>the printer {printer} is no longer on this computer</translation>
        </message>
        <message>
            <source>the printer {printer} did not take the page</source>
            <translation>the printer {printer} did not take the page</translation>
        </message>
        <message>
            <source>the printer {printer} is stopped</source>
            <translation>the printer {printer} is stopped</translation>
        </message>
        <message>
            <source>the printer {printer} is out of paper</source>
            <translation>the printer {printer} is out of paper</translation>
        </message>
        <message>
            <source>the printer {printer} does not answer; is it switched on and connected?</source>
            <translation>the printer {printer} does not answer; is it switched on and connected?</translation>
        </message>
        <message>
            <source>the file {printer} could not be written; is the disk full?</source>
            <translation>the file {printer} could not be written; is the disk full?</translation>
        </message>
    </context>
    <context>
        <name>PrinterStep</name>
        <message>
            <source>Printers</source>
            <translation>Printers</translation>
        </message>
        <message>
            <source>Choose where the receipts go. Print a test page and scan it back. Without a printer, pages are written as PDF files until one is there.</source>
            <translation>Choose where the receipts go. Print a test page and scan it back. Without a printer, pages are written as PDF files until one is there.</translation>
        </message>
    </context>
    <context>
        <name>Printers</name>
        <message>
            <source>ready</source>
            <translation>ready</translation>
        </message>
        <message>
            <source>printing</source>
            <translation>printing</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>stopped</translation>
        </message>
        <message>
            <source>out of paper</source>
            <translation>out of paper</translation>
        </message>
        <message>
            <source>takes no pages</source>
            <translation>takes no pages</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatic</translation>
        </message>
        <message>
            <source>Upper tray</source>
            <translation>Upper tray</translation>
        </message>
        <message>
            <source>Middle tray</source>
            <translation>Middle tray</translation>
        </message>
        <message>
            <source>Lower tray</source>
            <translation>Lower tray</translation>
        </message>
        <message>
            <source>Main tray</source>
            <translation>Main tray</translation>
        </message>
        <message>
            <source>Manual feed</source>
            <translation>Manual feed</translation>
        </message>
    </context>
    <context>
        <name>PrintersForm</name>
        <message>
            <source>Forms and printers</source>
            <translation>Forms and printers</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>Tray</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>This printer for every form</source>
            <translation>This printer for every form</translation>
        </message>
        <message>
            <source>Print a test page</source>
            <translation>Print a test page</translation>
        </message>
        <message>
            <source>Scan the bars of the printed page: printer and scanner are proved together.</source>
            <translation>Scan the bars of the printed page: printer and scanner are proved together.</translation>
        </message>
        <message>
            <source>PDF file</source>
            <translation>PDF file</translation>
        </message>
        <message>
            <source>as the printer chooses</source>
            <translation>as the printer chooses</translation>
        </message>
        <message>
            <source>pages are written as PDF files</source>
            <translation>pages are written as PDF files</translation>
        </message>
        <message>
            <source>not on this machine now</source>
            <translation>not on this machine now</translation>
        </message>
        <message>
            <source>Every form goes to this printer.</source>
            <translation>Every form goes to this printer.</translation>
        </message>
        <message>
            <source>to be scanned: {text}</source>
            <translation>to be scanned: {text}</translation>
        </message>
        <message>
            <source>Printing: {where}</source>
            <translation>Printing: {where}</translation>
        </message>
        <message>
            <source>The test page was not printed: {why}</source>
            <translation>The test page was not printed: {why}</translation>
        </message>
        <message>
            <source>scanned: printer and scanner work</source>
            <translation>scanned: printer and scanner work</translation>
        </message>
    </context>
    <context>
        <name>PrintersPage</name>
        <message>
            <source>Printers</source>
            <translation>Printers</translation>
        </message>
        <message>
            <source>For each form: printer, paper, tray and copies. Pages go there without asking. What is chosen counts at once.</source>
            <translation>For each form: printer, paper, tray and copies. Pages go there without asking. What is chosen counts at once.</translation>
        </message>
    </context>
    <context>
        <name>Prints</name>
        <message>
            <source>Printing on {printer}</source>
            <translation>Printing on {printer}</translation>
        </message>
        <message>
            <source>Written to {path}</source>
            <translation>Written to {path}</translation>
        </message>
        <message>
            <source>{number} is stored, but this page was not printed: {why}. Print it again.</source>
            <translation>{number} is stored, but this page was not printed: {why}. Print it again.</translation>
        </message>
        <message>
            <source>{number} is received, but was not printed: {why}. It waits under “Received, not printed” (Ctrl 0); print it again from there.</source>
            <translation>{number} is received, but was not printed: {why}. It waits under “Received, not printed” (Ctrl 0); print it again from there.</translation>
        </message>
        <message>
            <source>an error of the program; it is in the log</source>
            <translation>an error of the program; it is in the log</translation>
        </message>
        <message>
            <source>Not printed: {why}. What was recorded is stored.</source>
            <translation>Not printed: {why}. What was recorded is stored.</translation>
        </message>
    </context>
    <context>
        <name>ProcedureCard</name>
        <message>
            <source>Procedure</source>
            <translation>Procedure</translation>
        </message>
        <message>
            <source>read with doubt from the portal: check it</source>
            <translation>read with doubt from the portal: check it</translation>
        </message>
        <message>
            <source>unit of the time limit inferred: check it</source>
            <translation>unit of the time limit inferred: check it</translation>
        </message>
        <message>
            <source>No procedure has these words: try fewer letters, or its code</source>
            <translation>No procedure has these words: try fewer letters, or its code</translation>
        </message>
    </context>
    <context>
        <name>ProcedureSearch</name>
        <message>
            <source>Two letters of any words, e.g. dk ks</source>
            <translation>Two letters of any words, e.g. dk ks</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Procedure</translation>
        </message>
        <message>
            <source>Procedures found</source>
            <translation>Procedures found</translation>
        </message>
    </context>
    <context>
        <name>QuickFields</name>
        <message>
            <source>Personal number</source>
            <translation>Personal number</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Fee per copy (đ)</source>
            <translation>Fee per copy (đ)</translation>
        </message>
        <message>
            <source>Receipt series</source>
            <translation>Receipt series</translation>
        </message>
        <message>
            <source>Receipt number</source>
            <translation>Receipt number</translation>
        </message>
        <message>
            <source>Certification number</source>
            <translation>Certification number</translation>
        </message>
    </context>
    <context>
        <name>QuickScreen</name>
        <message>
            <source>Nothing yet today. The first line appears here.</source>
            <translation>Nothing yet today. The first line appears here.</translation>
        </message>
        <message>
            <source>Store, next</source>
            <translation>Store, next</translation>
        </message>
        <message>
            <source>Same person</source>
            <translation>Same person</translation>
        </message>
        <message>
            <source>Remark on a mistake</source>
            <translation>Remark on a mistake</translation>
        </message>
        <message>
            <source>Correct the line</source>
            <translation>Correct the line</translation>
        </message>
        <message>
            <source>Print the receipt</source>
            <translation>Print the receipt</translation>
        </message>
        <message>
            <source>One receipt for this person</source>
            <translation>One receipt for this person</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>What was wrong, and what is right</source>
            <translation>What was wrong, and what is right</translation>
        </message>
        <message>
            <source>Quick entries of today</source>
            <translation>Quick entries of today</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corrected</translation>
        </message>
        <message>
            <source>Remarked</source>
            <translation>Remarked</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Dossier number</source>
            <translation>Dossier number</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Procedure</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Fee (đ)</source>
            <translation>Fee (đ)</translation>
        </message>
        <message>
            <source>Quick entry</source>
            <translation>Quick entry</translation>
        </message>
        <message>
            <source>is corrected; the sums of the day follow</source>
            <translation>is corrected; the sums of the day follow</translation>
        </message>
        <message>
            <source>is this person's only dossier of the day</source>
            <translation>is this person's only dossier of the day</translation>
        </message>
        <message>
            <source>Procedure with its result on the spot</source>
            <translation>Procedure with its result on the spot</translation>
        </message>
        <message>
            <source>To pay:</source>
            <translation>To pay:</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>{count} cases · {copies} copies · {money} đ</source>
            <translation>{count} cases · {copies} copies · {money} đ</translation>
        </message>
        <message>
            <source>Card scanned: check every field</source>
            <translation>Card scanned: check every field</translation>
        </message>
        <message>
            <source>Card scanned</source>
            <translation>Card scanned</translation>
        </message>
        <message>
            <source>{amount} đ</source>
            <translation>{amount} đ</translation>
        </message>
        <message>
            <source>no fee</source>
            <translation>no fee</translation>
        </message>
        <message>
            <source>{name} · number {book}</source>
            <translation>{name} · number {book}</translation>
        </message>
    </context>
    <context>
        <name>Rating</name>
        <message>
            <source>Very satisfied</source>
            <translation>Very satisfied</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>Satisfied</translation>
        </message>
        <message>
            <source>Not satisfied</source>
            <translation>Not satisfied</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Not asked</translation>
        </message>
    </context>
    <context>
        <name>ReceiptView</name>
        <message>
            <source>Preview of the receipt</source>
            <translation>Preview of the receipt</translation>
        </message>
        <message>
            <source>The receipt appears here while you type</source>
            <translation>The receipt appears here while you type</translation>
        </message>
    </context>
    <context>
        <name>RefusalPanel</name>
        <message>
            <source>Reason, as it is told to the applicant</source>
            <translation>Reason, as it is told to the applicant</translation>
        </message>
        <message>
            <source>Do not accept</source>
            <translation>Do not accept</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Do not accept the dossier</source>
            <translation>Do not accept the dossier</translation>
        </message>
        <message>
            <source>is recorded</source>
            <translation>is recorded</translation>
        </message>
    </context>
    <context>
        <name>RegisterModel</name>
        <message>
            <source>{status} · not printed</source>
            <translation>{status} · not printed</translation>
        </message>
        <message>
            <source>{status} · due today</source>
            <translation>{status} · due today</translation>
        </message>
        <message>
            <source>Dossier number</source>
            <translation>Dossier number</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Owner</translation>
        </message>
        <message>
            <source>Submitted by</source>
            <translation>Submitted by</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Procedure</translation>
        </message>
        <message>
            <source>Procedure code</source>
            <translation>Procedure code</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Sector</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Received by</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Result ready</source>
            <translation>Result ready</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Returned</translation>
        </message>
        <message>
            <source>Folder is with</source>
            <translation>Folder is with</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>{status} · {days} days overdue</source>
            <translation>{status} · {days} days overdue</translation>
        </message>
        <message>
            <source>{status} · 1 day overdue</source>
            <translation>{status} · 1 day overdue</translation>
        </message>
        <message>
            <source>{status} · due tomorrow</source>
            <translation>{status} · due tomorrow</translation>
        </message>
    </context>
    <context>
        <name>RegisterScreen</name>
        <message>
            <source>Number, name, telephone, procedure…</source>
            <translation>Number, name, telephone, procedure…</translation>
        </message>
        <message>
            <source>Find a dossier</source>
            <translation>Find a dossier</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Saved filters</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Export to Excel</translation>
        </message>
        <message>
            <source>Dossiers</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>{count} dossiers found</source>
            <translation>{count} dossiers found</translation>
        </message>
        <message>
            <source>{count} and more…</source>
            <translation>{count} and more…</translation>
        </message>
        <message>
            <source>Nothing found: {filter}</source>
            <translation>Nothing found: {filter}</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Looking…</translation>
        </message>
        <message>
            <source>Choose a filter first; then it can be saved.</source>
            <translation>Choose a filter first; then it can be saved.</translation>
        </message>
        <message>
            <source>The filter is saved: Ctrl B brings it back.</source>
            <translation>The filter is saved: Ctrl B brings it back.</translation>
        </message>
        <message>
            <source>Too many filters are saved: remove one first (Ctrl B).</source>
            <translation>Too many filters are saved: remove one first (Ctrl B).</translation>
        </message>
        <message>
            <source>The saved filter was removed.</source>
            <translation>The saved filter was removed.</translation>
        </message>
        <message>
            <source>More than {count} rows: Ctrl E makes a spreadsheet of them.</source>
            <translation>More than {count} rows: Ctrl E makes a spreadsheet of them.</translation>
        </message>
        <message>
            <source>{count} dossiers copied</source>
            <translation>{count} dossiers copied</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>No dossier yet. F3 takes the first one in.</source>
            <translation>No dossier yet. F3 takes the first one in.</translation>
        </message>
    </context>
    <context>
        <name>RemarkStrip</name>
        <message>
            <source>Keep the remark</source>
            <translation>Keep the remark</translation>
        </message>
    </context>
    <context>
        <name>ReportsScreen</name>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Yesterday</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>This week</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>This month</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>This quarter</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>This year</translation>
        </message>
        <message>
            <source>Days of one's choice</source>
            <translation>Days of one's choice</translation>
        </message>
        <message>
            <source>Span</source>
            <translation>Span</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>Counter</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Returned</translation>
        </message>
        <message>
            <source>Early</source>
            <translation>Early</translation>
        </message>
        <message>
            <source>On time</source>
            <translation>On time</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Open, late</source>
            <translation>Open, late</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Sector</translation>
        </message>
        <message>
            <source>Figures by sector</source>
            <translation>Figures by sector</translation>
        </message>
        <message>
            <source>Nothing happened in these days.</source>
            <translation>Nothing happened in these days.</translation>
        </message>
        <message>
            <source>Save as Excel workbook</source>
            <translation>Save as Excel workbook</translation>
        </message>
        <message>
            <source>Print the register book</source>
            <translation>Print the register book</translation>
        </message>
        <message>
            <source>Preview of the book</source>
            <translation>Preview of the book</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>Done early or on time</source>
            <translation>Done early or on time</translation>
        </message>
        <message>
            <source>Received by sector</source>
            <translation>Received by sector</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Counting…</translation>
        </message>
        <message>
            <source>{first} to {last}, counted at {time}</source>
            <translation>{first} to {last}, counted at {time}</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Others</translation>
        </message>
        <message>
            <source>{count} of {done} finished</source>
            <translation>{count} of {done} finished</translation>
        </message>
        <message>
            <source>Day/month/year, as 05/11/2026</source>
            <translation>Day/month/year, as 05/11/2026</translation>
        </message>
        <message>
            <source>Register {first} to {last}</source>
            <translation>Register {first} to {last}</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel workbook (*.xlsx)</translation>
        </message>
        <message>
            <source>Figures {first} to {last}</source>
            <translation>Figures {first} to {last}</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Saved</translation>
        </message>
    </context>
    <context>
        <name>ReturnBy</name>
        <message>
            <source>At the counter</source>
            <translation>At the counter</translation>
        </message>
        <message>
            <source>By post</source>
            <translation>By post</translation>
        </message>
    </context>
    <context>
        <name>ReturnFacts</name>
        <message>
            <source>no. {number}, {day}</source>
            <translation>no. {number}, {day}</translation>
        </message>
        <message>
            <source>a refusal with its reasons</source>
            <translation>a refusal with its reasons</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Owner</translation>
        </message>
        <message>
            <source>Submitted by</source>
            <translation>Submitted by</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>The folder is</source>
            <translation>The folder is</translation>
        </message>
        <message>
            <source>Give back</source>
            <translation>Give back</translation>
        </message>
        <message>
            <source>Unpaid</source>
            <translation>Unpaid</translation>
        </message>
        <message>
            <source>at this desk</source>
            <translation>at this desk</translation>
        </message>
        <message>
            <source>with the officer</source>
            <translation>with the officer</translation>
        </message>
        <message>
            <source>at the agency</source>
            <translation>at the agency</translation>
        </message>
        <message>
            <source>at the centre</source>
            <translation>at the centre</translation>
        </message>
        <message>
            <source>on the shelf</source>
            <translation>on the shelf</translation>
        </message>
        <message>
            <source>with the citizen</source>
            <translation>with the citizen</translation>
        </message>
        <message>
            <source>on its way: {place}</source>
            <translation>on its way: {place}</translation>
        </message>
        <message>
            <source>{days} days late</source>
            <translation>{days} days late</translation>
        </message>
        <message>
            <source>{days} days early</source>
            <translation>{days} days early</translation>
        </message>
        <message>
            <source>On time</source>
            <translation>On time</translation>
        </message>
        <message>
            <source>Returned already: {when}, to {who}</source>
            <translation>Returned already: {when}, to {who}</translation>
        </message>
        <message>
            <source>by post {number}</source>
            <translation>by post {number}</translation>
        </message>
    </context>
    <context>
        <name>ReturnForm</name>
        <message>
            <source>Number of the result</source>
            <translation>Number of the result</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Issued on</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>as asked for</source>
            <translation>as asked for</translation>
        </message>
        <message>
            <source>refused with reasons</source>
            <translation>refused with reasons</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>Receiver</translation>
        </message>
        <message>
            <source>Personal number</source>
            <translation>Personal number</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Way</translation>
        </message>
        <message>
            <source>Tracking number</source>
            <translation>Tracking number</translation>
        </message>
        <message>
            <source>Receipt series</source>
            <translation>Receipt series</translation>
        </message>
        <message>
            <source>Receipt number</source>
            <translation>Receipt number</translation>
        </message>
        <message>
            <source>Note, authorisation</source>
            <translation>Note, authorisation</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Satisfaction</translation>
        </message>
        <message>
            <source>Another person: note the authorisation paper</source>
            <translation>Another person: note the authorisation paper</translation>
        </message>
        <message>
            <source>Same name; the dossier has no number</source>
            <translation>Same name; the dossier has no number</translation>
        </message>
        <message>
            <source>The owner</source>
            <translation>The owner</translation>
        </message>
        <message>
            <source>The applicant, card checked</source>
            <translation>The applicant, card checked</translation>
        </message>
        <message>
            <source>The applicant</source>
            <translation>The applicant</translation>
        </message>
    </context>
    <context>
        <name>ReturnScreen</name>
        <message>
            <source>Scan the receipt, or type the dossier number</source>
            <translation>Scan the receipt, or type the dossier number</translation>
        </message>
        <message>
            <source>Give back</source>
            <translation>Give back</translation>
        </message>
        <message>
            <source>Print the result receipt</source>
            <translation>Print the result receipt</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>The dossier's page</source>
            <translation>The dossier's page</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Return a result</source>
            <translation>Return a result</translation>
        </message>
        <message>
            <source>The dossier appears here: scan its slip, or choose it at the right (Alt K).</source>
            <translation>The dossier appears here: scan its slip, or choose it at the right (Alt K).</translation>
        </message>
        <message>
            <source>This dossier was {former}; its number is now {number}.</source>
            <translation>This dossier was {former}; its number is now {number}.</translation>
        </message>
        <message>
            <source>Press 1, 2 or 3 for the rating, 0 to skip it.</source>
            <translation>Press 1, 2 or 3 for the rating, 0 to skip it.</translation>
        </message>
        <message>
            <source>returned to {name}</source>
            <translation>returned to {name}</translation>
        </message>
        <message>
            <source>There is no result to print a receipt for yet.</source>
            <translation>There is no result to print a receipt for yet.</translation>
        </message>
    </context>
    <context>
        <name>ReturnSheet</name>
        <message>
            <source>On the shelf at</source>
            <translation>On the shelf at</translation>
        </message>
        <message>
            <source>No result is recorded yet. Enter its number and day to give it back.</source>
            <translation>No result is recorded yet. Enter its number and day to give it back.</translation>
        </message>
        <message>
            <source>There is no result to give back: {status}. {reason}</source>
            <translation>There is no result to give back: {status}. {reason}</translation>
        </message>
    </context>
    <context>
        <name>Road</name>
        <message>
            <source>Sending has stopped: two journals of this counter exist</source>
            <translation>Sending has stopped: two journals of this counter exist</translation>
        </message>
        <message>
            <source>The centre holds other lines under this counter's numbers: an older copy of the data was used somewhere. Nothing is lost and both sides are kept. No official number is given until it is settled; provisional ones are. Call the centre; do not copy or delete the data folder.</source>
            <translation>The centre holds other lines under this counter's numbers: an older copy of the data was used somewhere. Nothing is lost and both sides are kept. No official number is given until it is settled; provisional ones are. Call the centre; do not copy or delete the data folder.</translation>
        </message>
        <message>
            <source>The centre does not know this counter</source>
            <translation>The centre does not know this counter</translation>
        </message>
        <message>
            <source>Its key or its place at the centre was lost. Everything received is safe here and you can go on working. Ask the centre for a new enrolment code and enter it at the right: numbers and journal stay as they are.</source>
            <translation>Its key or its place at the centre was lost. Everything received is safe here and you can go on working. Ask the centre for a new enrolment code and enter it at the right: numbers and journal stay as they are.</translation>
        </message>
        <message>
            <source>The centre refuses what is sent</source>
            <translation>The centre refuses what is sent</translation>
        </message>
        <message>
            <source>Everything is safe here and you can go on working. Call the centre.</source>
            <translation>Everything is safe here and you can go on working. Call the centre.</translation>
        </message>
        <message>
            <source>Sending has stopped by an error of the program</source>
            <translation>Sending has stopped by an error of the program</translation>
        </message>
        <message>
            <source>Everything is safe here. Press F9 to begin anew.</source>
            <translation>Everything is safe here. Press F9 to begin anew.</translation>
        </message>
        <message>
            <source>This counter is not connected to a centre</source>
            <translation>This counter is not connected to a centre</translation>
        </message>
        <message>
            <source>Dossiers are kept here, with provisional numbers. Enter the centre's address and the enrolment code you were given.</source>
            <translation>Dossiers are kept here, with provisional numbers. Enter the centre's address and the enrolment code you were given.</translation>
        </message>
        <message>
            <source>No line to the centre</source>
            <translation>No line to the centre</translation>
        </message>
        <message>
            <source>Everything is safe here and is sent by itself when the line is back. If it stays away, carry the lines on a USB stick.</source>
            <translation>Everything is safe here and is sent by itself when the line is back. If it stays away, carry the lines on a USB stick.</translation>
        </message>
        <message>
            <source>What answers is not the centre</source>
            <translation>What answers is not the centre</translation>
        </message>
        <message>
            <source>Perhaps a log-in page of the network, or a wrong address. Nothing was sent to it. Log in to the network, or ask who looks after it.</source>
            <translation>Perhaps a log-in page of the network, or a wrong address. Nothing was sent to it. Log in to the network, or ask who looks after it.</translation>
        </message>
        <message>
            <source>The centre is busy</source>
            <translation>The centre is busy</translation>
        </message>
        <message>
            <source>Everything is safe here and is sent again by itself.</source>
            <translation>Everything is safe here and is sent again by itself.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Sending…</translation>
        </message>
        <message>
            <source>You can go on working.</source>
            <translation>You can go on working.</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Waiting to be sent</translation>
        </message>
        <message>
            <source>It is sent by itself; F9 sends now.</source>
            <translation>It is sent by itself; F9 sends now.</translation>
        </message>
        <message>
            <source>Asking the centre…</source>
            <translation>Asking the centre…</translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>Everything is sent</translation>
        </message>
        <message>
            <source>The centre has confirmed every line of this counter.</source>
            <translation>The centre has confirmed every line of this counter.</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Clerk</source>
            <translation>Clerk</translation>
        </message>
        <message>
            <source>Case officer</source>
            <translation>Case officer</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>Head</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Administrator</translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Intake</source>
            <translation>Intake</translation>
        </message>
        <message>
            <source>Quick entry</source>
            <translation>Quick entry</translation>
        </message>
        <message>
            <source>Dossiers</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Return</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Hand over</translation>
        </message>
        <message>
            <source>End of day</source>
            <translation>End of day</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sync</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
    </context>
    <context>
        <name>Routes</name>
        <message>
            <source>PDF file</source>
            <translation>PDF file</translation>
        </message>
        <message>
            <source>as the printer chooses</source>
            <translation>as the printer chooses</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>Tray</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
    </context>
    <context>
        <name>Satisfaction</name>
        <message>
            <source>very satisfied</source>
            <translation>very satisfied</translation>
        </message>
        <message>
            <source>satisfied</source>
            <translation>satisfied</translation>
        </message>
        <message>
            <source>not satisfied</source>
            <translation>not satisfied</translation>
        </message>
    </context>
    <context>
        <name>SavingLine</name>
        <message>
            <source>Save this filter as</source>
            <translation>Save this filter as</translation>
        </message>
        <message>
            <source>save</source>
            <translation>save</translation>
        </message>
        <message>
            <source>leave it</source>
            <translation>leave it</translation>
        </message>
    </context>
    <context>
        <name>ScanBox</name>
        <message>
            <source>Scan a dossier or identity card, or type to find…</source>
            <translation>Scan a dossier or identity card, or type to find…</translation>
        </message>
        <message>
            <source>Scan or find</source>
            <translation>Scan or find</translation>
        </message>
    </context>
    <context>
        <name>ScannerPage</name>
        <message>
            <source>Scanner</source>
            <translation>Scanner</translation>
        </message>
        <message>
            <source>Most scanners type as a keyboard does and need nothing here. One at a serial port (COM) is chosen by its port. It acts at once.</source>
            <translation>Most scanners type as a keyboard does and need nothing here. One at a serial port (COM) is chosen by its port. It acts at once.</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connected</translation>
        </message>
        <message>
            <source>as a keyboard</source>
            <translation>as a keyboard</translation>
        </message>
        <message>
            <source>Speed (baud)</source>
            <translation>Speed (baud)</translation>
        </message>
        <message>
            <source>Sound when scanning</source>
            <translation>Sound when scanning</translation>
        </message>
        <message>
            <source>On</source>
            <translation>On</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Off</translation>
        </message>
        <message>
            <source>Look for ports again</source>
            <translation>Look for ports again</translation>
        </message>
        <message>
            <source>Scan something to try</source>
            <translation>Scan something to try</translation>
        </message>
        <message>
            <source>A receipt, an identity card, a record: nothing is opened or stored here.</source>
            <translation>A receipt, an identity card, a record: nothing is opened or stored here.</translation>
        </message>
        <message>
            <source>{port} (not there now)</source>
            <translation>{port} (not there now)</translation>
        </message>
        <message>
            <source>Stored.</source>
            <translation>Stored.</translation>
        </message>
        <message>
            <source>As it came: {text}</source>
            <translation>As it came: {text}</translation>
        </message>
        <message>
            <source>Record of a hand-over</source>
            <translation>Record of a hand-over</translation>
        </message>
        <message>
            <source>Slip for outages</source>
            <translation>Slip for outages</translation>
        </message>
        <message>
            <source>Dossier number</source>
            <translation>Dossier number</translation>
        </message>
        <message>
            <source>Identity card</source>
            <translation>Identity card</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Not known</translation>
        </message>
    </context>
    <context>
        <name>Scans</name>
        <message>
            <source>Not scanned:</source>
            <translation>Not scanned:</translation>
        </message>
        <message>
            <source>first answer what is asked.</source>
            <translation>first answer what is asked.</translation>
        </message>
        <message>
            <source>Is it {number}?</source>
            <translation>Is it {number}?</translation>
        </message>
        <message>
            <source>The scan came damaged: compare with the paper, then press Enter.</source>
            <translation>The scan came damaged: compare with the paper, then press Enter.</translation>
        </message>
        <message>
            <source>Scanned:</source>
            <translation>Scanned:</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Store</translation>
        </message>
        <message>
            <source>Catalogue and settings</source>
            <translation>Catalogue and settings</translation>
        </message>
    </context>
    <context>
        <name>SettleBar</name>
        <message>
            <source>Give a reason</source>
            <translation>Give a reason</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Write it down</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Choose a line: what is to be done about it stands here.</source>
            <translation>Choose a line: what is to be done about it stands here.</translation>
        </message>
        <message>
            <source>For all {count}</source>
            <translation>For all {count}</translation>
        </message>
        <message>
            <source>Void {number}, because</source>
            <translation>Void {number}, because</translation>
        </message>
        <message>
            <source>Void slip {number}, because</source>
            <translation>Void slip {number}, because</translation>
        </message>
        <message>
            <source>{number} stays as it is, because</source>
            <translation>{number} stays as it is, because</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>This room is not for your role. Ctrl L: another clerk.</source>
            <translation>This room is not for your role. Ctrl L: another clerk.</translation>
        </message>
        <message>
            <source>Printer: {name}</source>
            <translation>Printer: {name}</translation>
        </message>
        <message>
            <source>Prints to PDF files</source>
            <translation>Prints to PDF files</translation>
        </message>
        <message>
            <source>Printer:</source>
            <translation>Printer:</translation>
        </message>
        <message>
            <source>Printer trouble</source>
            <translation>Printer trouble</translation>
        </message>
        <message>
            <source>Preview: {form}</source>
            <translation>Preview: {form}</translation>
        </message>
        <message>
            <source>Card scanned: check every field</source>
            <translation>Card scanned: check every field</translation>
        </message>
        <message>
            <source>Scanner {port}:</source>
            <translation>Scanner {port}:</translation>
        </message>
        <message>
            <source>connected, ready to scan</source>
            <translation>connected, ready to scan</translation>
        </message>
        <message>
            <source>not connected. Look at its cable; it is tried again by itself.</source>
            <translation>not connected. Look at its cable; it is tried again by itself.</translation>
        </message>
    </context>
    <context>
        <name>SignInPanel</name>
        <message>
            <source>Who is at the counter?</source>
            <translation>Who is at the counter?</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>The same PIN once more</source>
            <translation>The same PIN once more</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Sign in</translation>
        </message>
        <message>
            <source>Language: change</source>
            <translation>Language: change</translation>
        </message>
        <message>
            <source>Commune Desk</source>
            <translation>Commune Desk</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>One moment…</translation>
        </message>
        <message>
            <source>Set this PIN and sign in</source>
            <translation>Set this PIN and sign in</translation>
        </message>
        <message>
            <source>Choose a PIN, 4 to 12 digits</source>
            <translation>Choose a PIN, 4 to 12 digits</translation>
        </message>
        <message>
            <source>↑ ↓ or a letter: another name</source>
            <translation>↑ ↓ or a letter: another name</translation>
        </message>
        <message>
            <source>The two are not the same. Type the PIN again.</source>
            <translation>The two are not the same. Type the PIN again.</translation>
        </message>
    </context>
    <context>
        <name>SlipStrip</name>
        <message>
            <source>Why the slip cannot be used</source>
            <translation>Why the slip cannot be used</translation>
        </message>
        <message>
            <source>Slip is spoilt…</source>
            <translation>Slip is spoilt…</translation>
        </message>
        <message>
            <source>Void the slip</source>
            <translation>Void the slip</translation>
        </message>
        <message>
            <source>From slip {slip}</source>
            <translation>From slip {slip}</translation>
        </message>
        <message>
            <source>Dossier number {number}</source>
            <translation>Dossier number {number}</translation>
        </message>
    </context>
    <context>
        <name>Slips</name>
        <message>
            <source>Slips</source>
            <translation>Slips</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Printed</translation>
        </message>
        <message>
            <source>Numbers of each day</source>
            <translation>Numbers of each day</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Used</translation>
        </message>
        <message>
            <source>Spoilt</source>
            <translation>Spoilt</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>Blank</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Missing</translation>
        </message>
        <message>
            <source>{numbers}, provisional</source>
            <translation>{numbers}, provisional</translation>
        </message>
        <message>
            <source>{printed} slips: {used} used · {spoilt} spoilt · {blank} blank</source>
            <translation>{printed} slips: {used} used · {spoilt} spoilt · {blank} blank</translation>
        </message>
        <message>
            <source>the drawer was not counted today</source>
            <translation>the drawer was not counted today</translation>
        </message>
        <message>
            <source>{missing} missing</source>
            <translation>{missing} missing</translation>
        </message>
    </context>
    <context>
        <name>SlipsPage</name>
        <message>
            <source>Slips for outages</source>
            <translation>Slips for outages</translation>
        </message>
        <message>
            <source>Blank receipts for the drawer, with numbers of their own. Without electricity they are filled in by hand; when power is back, scan one anywhere to type it in. They are valid on any later day.</source>
            <translation>Blank receipts for the drawer, with numbers of their own. Without electricity they are filled in by hand; when power is back, scan one anywhere to type it in. They are valid on any later day.</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>How many</translation>
        </message>
        <message>
            <source>Print a new block</source>
            <translation>Print a new block</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Blocks</translation>
        </message>
        <message>
            <source>Print the blank ones again</source>
            <translation>Print the blank ones again</translation>
        </message>
        <message>
            <source>No slips yet</source>
            <translation>No slips yet</translation>
        </message>
        <message>
            <source>A number from 1 to {most}</source>
            <translation>A number from 1 to {most}</translation>
        </message>
        <message>
            <source>{first} to {last}: their numbers are reserved, the pages go to the printer.</source>
            <translation>{first} to {last}: their numbers are reserved, the pages go to the printer.</translation>
        </message>
        <message>
            <source>{first} to {last}: the blank ones go to the printer again.</source>
            <translation>{first} to {last}: the blank ones go to the printer again.</translation>
        </message>
        <message>
            <source>{slip} is void: {reason}</source>
            <translation>{slip} is void: {reason}</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Registered</source>
            <translation>Registered</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>Not accepted</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>In progress</translation>
        </message>
        <message>
            <source>Waiting for papers</source>
            <translation>Waiting for papers</translation>
        </message>
        <message>
            <source>Waiting for payment</source>
            <translation>Waiting for payment</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <source>Result ready</source>
            <translation>Result ready</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Returned</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Today: received {received} · returned {returned} · due {due}</source>
            <translation>Today: received {received} · returned {returned} · due {due}</translation>
        </message>
        <message>
            <source>Next number: {number}</source>
            <translation>Next number: {number}</translation>
        </message>
        <message>
            <source>only {count} left</source>
            <translation>only {count} left</translation>
        </message>
        <message>
            <source>{count} not yet sent</source>
            <translation>{count} not yet sent</translation>
        </message>
        <message>
            <source>Not sent: the centre holds other lines; call support</source>
            <translation>Not sent: the centre holds other lines; call support</translation>
        </message>
        <message>
            <source>Not sent: the centre refuses this machine</source>
            <translation>Not sent: the centre refuses this machine</translation>
        </message>
        <message>
            <source>Not connected to a centre</source>
            <translation>Not connected to a centre</translation>
        </message>
        <message>
            <source>All sent</source>
            <translation>All sent</translation>
        </message>
        <message>
            <source>No line</source>
            <translation>No line</translation>
        </message>
    </context>
    <context>
        <name>Step</name>
        <message>
            <source>Receive</source>
            <translation>Receive</translation>
        </message>
        <message>
            <source>Do not accept</source>
            <translation>Do not accept</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Hand over</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Take over</translation>
        </message>
        <message>
            <source>Request more papers</source>
            <translation>Request more papers</translation>
        </message>
        <message>
            <source>Take in missing papers</source>
            <translation>Take in missing papers</translation>
        </message>
        <message>
            <source>Request payment</source>
            <translation>Request payment</translation>
        </message>
        <message>
            <source>Record payment</source>
            <translation>Record payment</translation>
        </message>
        <message>
            <source>Apologise and extend</source>
            <translation>Apologise and extend</translation>
        </message>
        <message>
            <source>Record the result</source>
            <translation>Record the result</translation>
        </message>
        <message>
            <source>Return the result</source>
            <translation>Return the result</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Withdraw</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Correct</translation>
        </message>
        <message>
            <source>Assign the official number</source>
            <translation>Assign the official number</translation>
        </message>
        <message>
            <source>Settle a conflict</source>
            <translation>Settle a conflict</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Give the papers back</source>
            <translation>Give the papers back</translation>
        </message>
        <message>
            <source>Folder located</source>
            <translation>Folder located</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Add a note</translation>
        </message>
    </context>
    <context>
        <name>StepButtons</name>
        <message>
            <source>Next step</source>
            <translation>Next step</translation>
        </message>
        <message>
            <source>Other pages…</source>
            <translation>Other pages…</translation>
        </message>
        <message>
            <source>See them first</source>
            <translation>See them first</translation>
        </message>
        <message>
            <source>What may be done now</source>
            <translation>What may be done now</translation>
        </message>
        <message>
            <source>Other steps</source>
            <translation>Other steps</translation>
        </message>
        <message>
            <source>Print again: {form}</source>
            <translation>Print again: {form}</translation>
        </message>
        <message>
            <source>Print: {form}</source>
            <translation>Print: {form}</translation>
        </message>
        <message>
            <source>Version {n} is not printed</source>
            <translation>Version {n} is not printed</translation>
        </message>
        <message>
            <source>Never printed</source>
            <translation>Never printed</translation>
        </message>
    </context>
    <context>
        <name>StepFields</name>
        <message>
            <source>working days</source>
            <translation>working days</translation>
        </message>
        <message>
            <source>days</source>
            <translation>days</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>hours</translation>
        </message>
        <message>
            <source>the same day</source>
            <translation>the same day</translation>
        </message>
        <message>
            <source>Unit of the time limit</source>
            <translation>Unit of the time limit</translation>
        </message>
        <message>
            <source>Another paper</source>
            <translation>Another paper</translation>
        </message>
        <message>
            <source>name of the paper, then Enter</source>
            <translation>name of the paper, then Enter</translation>
        </message>
    </context>
    <context>
        <name>StepForm</name>
        <message>
            <source>Submitted by</source>
            <translation>Submitted by</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Owner</translation>
        </message>
        <message>
            <source>What was wrong (stays in the history)</source>
            <translation>What was wrong (stays in the history)</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Procedure</translation>
        </message>
        <message>
            <source>The result is returned: the due date stays. Reports and sums follow what is put right; a payment that was never taken gets the amount 0.</source>
            <translation>The result is returned: the due date stays. Reports and sums follow what is put right; a payment that was never taken gets the amount 0.</translation>
        </message>
        <message>
            <source>Time limit</source>
            <translation>Time limit</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>By what right</source>
            <translation>By what right</translation>
        </message>
        <message>
            <source>Handled by another agency</source>
            <translation>Handled by another agency</translation>
        </message>
        <message>
            <source>Sets</source>
            <translation>Sets</translation>
        </message>
        <message>
            <source>Result returned</source>
            <translation>Result returned</translation>
        </message>
        <message>
            <source>Post brings it to</source>
            <translation>Post brings it to</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Papers in the folder</source>
            <translation>Papers in the folder</translation>
        </message>
        <message>
            <source>Fees on the receipt</source>
            <translation>Fees on the receipt</translation>
        </message>
        <message>
            <source>Money taken</source>
            <translation>Money taken</translation>
        </message>
        <message>
            <source>A new version of the receipt is made; the old one is void.</source>
            <translation>A new version of the receipt is made; the old one is void.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>empty: now</source>
            <translation>empty: now</translation>
        </message>
        <message>
            <source>When it happened</source>
            <translation>When it happened</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signed by</translation>
        </message>
        <message>
            <source>Everything is there: the dossier is taken in under its number, and the clock starts now.</source>
            <translation>Everything is there: the dossier is taken in under its number, and the clock starts now.</translation>
        </message>
        <message>
            <source>Reason, as it is told to the applicant</source>
            <translation>Reason, as it is told to the applicant</translation>
        </message>
        <message>
            <source>The papers go back to the citizen.</source>
            <translation>The papers go back to the citizen.</translation>
        </message>
        <message>
            <source>Hand over to</source>
            <translation>Hand over to</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>One folder by itself; a pile has its own room (F7). Scan the folder here: without a scan the entry says so.</source>
            <translation>One folder by itself; a pile has its own room (F7). Scan the folder here: without a scan the entry says so.</translation>
        </message>
        <message>
            <source>It is on its way to {name}, who has not taken it over: this hand-over takes the place of that one.</source>
            <translation>It is on its way to {name}, who has not taken it over: this hand-over takes the place of that one.</translation>
        </message>
        <message>
            <source>Taken over by</source>
            <translation>Taken over by</translation>
        </message>
        <message>
            <source>Scan the folder as it is taken over: without a scan the entry says so.</source>
            <translation>Scan the folder as it is taken over: without a scan the entry says so.</translation>
        </message>
        <message>
            <source>Papers to complete (Space ticks)</source>
            <translation>Papers to complete (Space ticks)</translation>
        </message>
        <message>
            <source>What is missing or wrong with them</source>
            <translation>What is missing or wrong with them</translation>
        </message>
        <message>
            <source>A second request: the head decides, and says why.</source>
            <translation>A second request: the head decides, and says why.</translation>
        </message>
        <message>
            <source>Everything that is missing must be said at once.</source>
            <translation>Everything that is missing must be said at once.</translation>
        </message>
        <message>
            <source>Why it was not said the first time</source>
            <translation>Why it was not said the first time</translation>
        </message>
        <message>
            <source>The head who decided</source>
            <translation>The head who decided</translation>
        </message>
        <message>
            <source>Papers brought (Space ticks, digits count)</source>
            <translation>Papers brought (Space ticks, digits count)</translation>
        </message>
        <message>
            <source>Fees and charges</source>
            <translation>Fees and charges</translation>
        </message>
        <message>
            <source>The dossier waits until the money is paid.</source>
            <translation>The dossier waits until the money is paid.</translation>
        </message>
        <message>
            <source>Series and number stand on the fee receipt that was given.</source>
            <translation>Series and number stand on the fee receipt that was given.</translation>
        </message>
        <message>
            <source>Number of the letter</source>
            <translation>Number of the letter</translation>
        </message>
        <message>
            <source>New due day</source>
            <translation>New due day</translation>
        </message>
        <message>
            <source>Once only, on the handling agency's letter of apology.</source>
            <translation>Once only, on the handling agency's letter of apology.</translation>
        </message>
        <message>
            <source>Number of the result</source>
            <translation>Number of the result</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Issued on</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
        <message>
            <source>Asked for by</source>
            <translation>Asked for by</translation>
        </message>
        <message>
            <source>The citizen asks for the dossier back.</source>
            <translation>The citizen asks for the dossier back.</translation>
        </message>
        <message>
            <source>Legal ground</source>
            <translation>Legal ground</translation>
        </message>
        <message>
            <source>The next official number of its day takes the place of {number}.</source>
            <translation>The next official number of its day takes the place of {number}.</translation>
        </message>
        <message>
            <source>{step}, line {seq} of station {station}</source>
            <translation>{step}, line {seq} of station {station}</translation>
        </message>
        <message>
            <source>Which entry</source>
            <translation>Which entry</translation>
        </message>
        <message>
            <source>What you found and why it stays as it is</source>
            <translation>What you found and why it stays as it is</translation>
        </message>
        <message>
            <source>The entry was kept but does not count. It stays in the history with what you found.</source>
            <translation>The entry was kept but does not count. It stays in the history with what you found.</translation>
        </message>
        <message>
            <source>Given back to</source>
            <translation>Given back to</translation>
        </message>
        <message>
            <source>The citizen has the papers again and signs for them.</source>
            <translation>The citizen has the papers again and signs for them.</translation>
        </message>
    </context>
    <context>
        <name>StepPanel</name>
        <message>
            <source>needs the head</source>
            <translation>needs the head</translation>
        </message>
        <message>
            <source>folder scanned</source>
            <translation>folder scanned</translation>
        </message>
        <message>
            <source>The fields of the step</source>
            <translation>The fields of the step</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirm</translation>
        </message>
        <message>
            <source>After this step</source>
            <translation>After this step</translation>
        </message>
        <message>
            <source>What the step will change</source>
            <translation>What the step will change</translation>
        </message>
        <message>
            <source>Nothing changes yet.</source>
            <translation>Nothing changes yet.</translation>
        </message>
        <message>
            <source>Because</source>
            <translation>Because</translation>
        </message>
    </context>
    <context>
        <name>Subject</name>
        <message>
            <source>citizen</source>
            <translation>citizen</translation>
        </message>
        <message>
            <source>enterprise</source>
            <translation>enterprise</translation>
        </message>
        <message>
            <source>state body</source>
            <translation>state body</translation>
        </message>
        <message>
            <source>other organisation</source>
            <translation>other organisation</translation>
        </message>
    </context>
    <context>
        <name>SupplementPanel</name>
        <message>
            <source>Missing papers</source>
            <translation>Missing papers</translation>
        </message>
        <message>
            <source>Another paper (Enter adds it)</source>
            <translation>Another paper (Enter adds it)</translation>
        </message>
        <message>
            <source>Reason and guidance, as they are told to the applicant</source>
            <translation>Reason and guidance, as they are told to the applicant</translation>
        </message>
        <message>
            <source>Request and print</source>
            <translation>Request and print</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Request for supplement</source>
            <translation>Request for supplement</translation>
        </message>
        <message>
            <source>{count} chosen</source>
            <translation>{count} chosen</translation>
        </message>
    </context>
    <context>
        <name>SyncScreen</name>
        <message>
            <source>Send now</source>
            <translation>Send now</translation>
        </message>
        <message>
            <source>Not yet sent</source>
            <translation>Not yet sent</translation>
        </message>
        <message>
            <source>Nothing is waiting to be sent.</source>
            <translation>Nothing is waiting to be sent.</translation>
        </message>
        <message>
            <source>Write to USB</source>
            <translation>Write to USB</translation>
        </message>
        <message>
            <source>Read the answer from USB</source>
            <translation>Read the answer from USB</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Centre</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>This counter's mark</source>
            <translation>This counter's mark</translation>
        </message>
        <message>
            <source>Last confirmed</source>
            <translation>Last confirmed</translation>
        </message>
        <message>
            <source>Next attempt</source>
            <translation>Next attempt</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sync</translation>
        </message>
        <message>
            <source>The centre</source>
            <translation>The centre</translation>
        </message>
        <message>
            <source>By USB stick</source>
            <translation>By USB stick</translation>
        </message>
        <message>
            <source>Without a line: write the lines to a stick, have the centre read it, and read its answer here. Doing it twice, or also by line, harms nothing.</source>
            <translation>Without a line: write the lines to a stick, have the centre read it, and read its answer here. Doing it twice, or also by line, harms nothing.</translation>
        </message>
        <message>
            <source>{count} not yet sent</source>
            <translation>{count} not yet sent</translation>
        </message>
        <message>
            <source>All sent</source>
            <translation>All sent</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>Enrol</translation>
        </message>
        <message>
            <source>the newest {shown} of {count}</source>
            <translation>the newest {shown} of {count}</translation>
        </message>
        <message>
            <source>{count} lines</source>
            <translation>{count} lines</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>none yet</translation>
        </message>
        <message>
            <source>never</source>
            <translation>never</translation>
        </message>
        <message>
            <source>by itself, after every entry</source>
            <translation>by itself, after every entry</translation>
        </message>
        <message>
            <source>Nothing to write:</source>
            <translation>Nothing to write:</translation>
        </message>
        <message>
            <source>everything was sent.</source>
            <translation>everything was sent.</translation>
        </message>
        <message>
            <source>{count} lines. They count as sent when the centre's answer was read here.</source>
            <translation>{count} lines. They count as sent when the centre's answer was read here.</translation>
        </message>
        <message>
            <source>{count} lines are confirmed.</source>
            <translation>{count} lines are confirmed.</translation>
        </message>
        <message>
            <source>Answer read:</source>
            <translation>Answer read:</translation>
        </message>
        <message>
            <source>Asking the centre…</source>
            <translation>Asking the centre…</translation>
        </message>
        <message>
            <source>Numbers and lines now come and go by themselves.</source>
            <translation>Numbers and lines now come and go by themselves.</translation>
        </message>
        <message>
            <source>{count} dossiers got their official number; print their receipts.</source>
            <translation>{count} dossiers got their official number; print their receipts.</translation>
        </message>
        <message>
            <source>Enrolled.</source>
            <translation>Enrolled.</translation>
        </message>
        <message>
            <source>Not done:</source>
            <translation>Not done:</translation>
        </message>
    </context>
    <context>
        <name>TagsLine</name>
        <message>
            <source>No filter: all dossiers, newest first</source>
            <translation>No filter: all dossiers, newest first</translation>
        </message>
        <message>
            <source>Filter “{name}”:</source>
            <translation>Filter “{name}”:</translation>
        </message>
        <message>
            <source>Filtered by:</source>
            <translation>Filtered by:</translation>
        </message>
        <message>
            <source>show all</source>
            <translation>show all</translation>
        </message>
    </context>
    <context>
        <name>TakePanel</name>
        <message>
            <source>Piles on their way</source>
            <translation>Piles on their way</translation>
        </message>
        <message>
            <source>Dossier number</source>
            <translation>Dossier number</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Owner</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Procedure</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Folders of the pile</source>
            <translation>Folders of the pile</translation>
        </message>
        <message>
            <source>Taken over by</source>
            <translation>Taken over by</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Take over</translation>
        </message>
        <message>
            <source>Scan anew</source>
            <translation>Scan anew</translation>
        </message>
        <message>
            <source>Scan the record, or choose it here and press Enter.</source>
            <translation>Scan the record, or choose it here and press Enter.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>No pile is open</source>
            <translation>No pile is open</translation>
        </message>
        <message>
            <source>Folders are scanned once a pile is open.</source>
            <translation>Folders are scanned once a pile is open.</translation>
        </message>
        <message>
            <source>Handed over by {name}, {day} at {time}</source>
            <translation>Handed over by {name}, {day} at {time}</translation>
        </message>
        <message>
            <source>{count} to come</source>
            <translation>{count} to come</translation>
        </message>
        <message>
            <source>{count} extra</source>
            <translation>{count} extra</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>complete</translation>
        </message>
        <message>
            <source>not of this pile</source>
            <translation>not of this pile</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>to come</translation>
        </message>
        <message>
            <source>scanned</source>
            <translation>scanned</translation>
        </message>
        <message>
            <source>settled before</source>
            <translation>settled before</translation>
        </message>
        <message>
            <source>sent on since</source>
            <translation>sent on since</translation>
        </message>
        <message>
            <source>of {number}</source>
            <translation>of {number}</translation>
        </message>
        <message>
            <source>unknown here</source>
            <translation>unknown here</translation>
        </message>
        <message>
            <source>belongs to {number}, not to this pile. Put it aside.</source>
            <translation>belongs to {number}, not to this pile. Put it aside.</translation>
        </message>
        <message>
            <source>was taken over completely.</source>
            <translation>was taken over completely.</translation>
        </message>
        <message>
            <source>Open a pile first: scan its record.</source>
            <translation>Open a pile first: scan its record.</translation>
        </message>
        <message>
            <source>was scanned already.</source>
            <translation>was scanned already.</translation>
        </message>
        <message>
            <source>does not belong to this pile. Put it aside.</source>
            <translation>does not belong to this pile. Put it aside.</translation>
        </message>
        <message>
            <source>{missing} missing, {extra} not of this pile. F9 again takes over {present}; what is missing stays open, what does not belong stays where it is.</source>
            <translation>{missing} missing, {extra} not of this pile. F9 again takes over {present}; what is missing stays open, what does not belong stays where it is.</translation>
        </message>
    </context>
    <context>
        <name>Tasks</name>
        <message>
            <source>Overdue · send Form 04</source>
            <translation>Overdue · send Form 04</translation>
        </message>
        <message>
            <source>Receipt not printed</source>
            <translation>Receipt not printed</translation>
        </message>
        <message>
            <source>Due · no result yet</source>
            <translation>Due · no result yet</translation>
        </message>
        <message>
            <source>Waiting for papers · {days} days left</source>
            <translation>Waiting for papers · {days} days left</translation>
        </message>
        <message>
            <source>Waiting for papers · last day</source>
            <translation>Waiting for papers · last day</translation>
        </message>
        <message>
            <source>Dossier number</source>
            <translation>Dossier number</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Owner</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Procedure</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>To do</translation>
        </message>
        <message>
            <source>Result here · onto the shelf (F7)</source>
            <translation>Result here · onto the shelf (F7)</translation>
        </message>
        <message>
            <source>On the shelf · to return</source>
            <translation>On the shelf · to return</translation>
        </message>
        <message>
            <source>Shelf {place} · to return</source>
            <translation>Shelf {place} · to return</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Recorded by a newer version of the program: {kind}</source>
            <translation>Recorded by a newer version of the program: {kind}</translation>
        </message>
        <message>
            <source>Reason: {text}</source>
            <translation>Reason: {text}</translation>
        </message>
        <message>
            <source>Note: {text}</source>
            <translation>Note: {text}</translation>
        </message>
        <message>
            <source>Signed by {text}</source>
            <translation>Signed by {text}</translation>
        </message>
        <message>
            <source>Registered under {number}, not yet taken in</source>
            <translation>Registered under {number}, not yet taken in</translation>
        </message>
        <message>
            <source>Received; the due date is told later</source>
            <translation>Received; the due date is told later</translation>
        </message>
        <message>
            <source>Received, due {due}</source>
            <translation>Received, due {due}</translation>
        </message>
        <message>
            <source>Entered later than it happened</source>
            <translation>Entered later than it happened</translation>
        </message>
        <message>
            <source>From slip {slip}, written by hand</source>
            <translation>From slip {slip}, written by hand</translation>
        </message>
        <message>
            <source>Under a provisional number</source>
            <translation>Under a provisional number</translation>
        </message>
        <message>
            <source>Not accepted: {reason}</source>
            <translation>Not accepted: {reason}</translation>
        </message>
        <message>
            <source>Handed over to {holder}</source>
            <translation>Handed over to {holder}</translation>
        </message>
        <message>
            <source>With list {text}</source>
            <translation>With list {text}</translation>
        </message>
        <message>
            <source>The folder was not scanned</source>
            <translation>The folder was not scanned</translation>
        </message>
        <message>
            <source>Taken over by {name}</source>
            <translation>Taken over by {name}</translation>
        </message>
        <message>
            <source>Due {due}</source>
            <translation>Due {due}</translation>
        </message>
        <message>
            <source>Folder found by a count: {holder}</source>
            <translation>Folder found by a count: {holder}</translation>
        </message>
        <message>
            <source>Papers given back to {name}</source>
            <translation>Papers given back to {name}</translation>
        </message>
        <message>
            <source>More papers requested: {papers}</source>
            <translation>More papers requested: {papers}</translation>
        </message>
        <message>
            <source>Agreed by {head}: {reason}</source>
            <translation>Agreed by {head}: {reason}</translation>
        </message>
        <message>
            <source>To be brought by {text}</source>
            <translation>To be brought by {text}</translation>
        </message>
        <message>
            <source>Missing papers brought</source>
            <translation>Missing papers brought</translation>
        </message>
        <message>
            <source>Papers brought: {papers}</source>
            <translation>Papers brought: {papers}</translation>
        </message>
        <message>
            <source>The due date stays {due}</source>
            <translation>The due date stays {due}</translation>
        </message>
        <message>
            <source>Due date from {old} to {due}</source>
            <translation>Due date from {old} to {due}</translation>
        </message>
        <message>
            <source>Payment requested: {fees}</source>
            <translation>Payment requested: {fees}</translation>
        </message>
        <message>
            <source>Paid: {fees}</source>
            <translation>Paid: {fees}</translation>
        </message>
        <message>
            <source>Apologised and extended by letter {letter}</source>
            <translation>Apologised and extended by letter {letter}</translation>
        </message>
        <message>
            <source>Agreed by {text}</source>
            <translation>Agreed by {text}</translation>
        </message>
        <message>
            <source>Result {number} of {day}: {outcome}</source>
            <translation>Result {number} of {day}: {outcome}</translation>
        </message>
        <message>
            <source>Result posted to {name}, tracking number {number}</source>
            <translation>Result posted to {name}, tracking number {number}</translation>
        </message>
        <message>
            <source>Result returned to {name} at the counter</source>
            <translation>Result returned to {name} at the counter</translation>
        </message>
        <message>
            <source>Identity checked: {text}</source>
            <translation>Identity checked: {text}</translation>
        </message>
        <message>
            <source>Satisfaction: {text}</source>
            <translation>Satisfaction: {text}</translation>
        </message>
        <message>
            <source>Withdrawn by the citizen: {reason}</source>
            <translation>Withdrawn by the citizen: {reason}</translation>
        </message>
        <message>
            <source>Asked for by {text}</source>
            <translation>Asked for by {text}</translation>
        </message>
        <message>
            <source>Legal ground: {text}</source>
            <translation>Legal ground: {text}</translation>
        </message>
        <message>
            <source>Stopped: {reason}</source>
            <translation>Stopped: {reason}</translation>
        </message>
        <message>
            <source>Corrected because: {reason}</source>
            <translation>Corrected because: {reason}</translation>
        </message>
        <message>
            <source>Official number {number} assigned</source>
            <translation>Official number {number} assigned</translation>
        </message>
        <message>
            <source>In place of {text}</source>
            <translation>In place of {text}</translation>
        </message>
        <message>
            <source>Doubt settled: {reason}</source>
            <translation>Doubt settled: {reason}</translation>
        </message>
        <message>
            <source>About line {seq} of station {station}</source>
            <translation>About line {seq} of station {station}</translation>
        </message>
        <message>
            <source>{form} printed, copy {copy}, {paper}</source>
            <translation>{form} printed, copy {copy}, {paper}</translation>
        </message>
        <message>
            <source>{form} printed, version {version}, copy {copy}, {paper}</source>
            <translation>{form} printed, version {version}, copy {copy}, {paper}</translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>Entered at {time} on {day}</source>
            <translation>Entered at {time} on {day}</translation>
        </message>
        <message>
            <source>Was in doubt, settled since</source>
            <translation>Was in doubt, settled since</translation>
        </message>
        <message>
            <source>Does not count: it contradicts another entry</source>
            <translation>Does not count: it contradicts another entry</translation>
        </message>
        <message>
            <source>Copy what happened</source>
            <translation>Copy what happened</translation>
        </message>
    </context>
    <context>
        <name>TodayScreen</name>
        <message>
            <source>Due today</source>
            <translation>Due today</translation>
        </message>
        <message>
            <source>Results to return</source>
            <translation>Results to return</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Nothing is left to do.</source>
            <translation>Nothing is left to do.</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>To do</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Waiting for papers</source>
            <translation>Waiting for papers</translation>
        </message>
        <message>
            <source>Received, not printed</source>
            <translation>Received, not printed</translation>
        </message>
        <message>
            <source>Not sent to the centre</source>
            <translation>Not sent to the centre</translation>
        </message>
        <message>
            <source>Received at the counter</source>
            <translation>Received at the counter</translation>
        </message>
        <message>
            <source>Received online</source>
            <translation>Received online</translation>
        </message>
        <message>
            <source>Received by post</source>
            <translation>Received by post</translation>
        </message>
        <message>
            <source>Quick entry (certification)</source>
            <translation>Quick entry (certification)</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Returned</translation>
        </message>
        <message>
            <source>Satisfied or very satisfied</source>
            <translation>Satisfied or very satisfied</translation>
        </message>
        <message>
            <source>Numbers used / voided</source>
            <translation>Numbers used / voided</translation>
        </message>
        <message>
            <source>Received today by the hour</source>
            <translation>Received today by the hour</translation>
        </message>
        <message>
            <source>Figures of today</source>
            <translation>Figures of today</translation>
        </message>
        <message>
            <source>To be done before {time}</source>
            <translation>To be done before {time}</translation>
        </message>
        <message>
            <source>{count} errands</source>
            <translation>{count} errands</translation>
        </message>
        <message>
            <source>{count} have their result</source>
            <translation>{count} have their result</translation>
        </message>
        <message>
            <source>an apology is owed (Form 04)</source>
            <translation>an apology is owed (Form 04)</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>{count} near their last day</source>
            <translation>{count} near their last day</translation>
        </message>
        <message>
            <source>{count} for over 30 days</source>
            <translation>{count} for over 30 days</translation>
        </message>
        <message>
            <source>{count} not on the shelf yet</source>
            <translation>{count} not on the shelf yet</translation>
        </message>
        <message>
            <source>print them: F5, Ctrl P</source>
            <translation>print them: F5, Ctrl P</translation>
        </message>
        <message>
            <source>Close {day}</source>
            <translation>Close {day}</translation>
        </message>
        <message>
            <source>last sent {time}</source>
            <translation>last sent {time}</translation>
        </message>
        <message>
            <source>never sent</source>
            <translation>never sent</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Commune Desk</source>
            <translation>Commune Desk</translation>
        </message>
        <message>
            <source>Language: change</source>
            <translation>Language: change</translation>
        </message>
    </context>
    <context>
        <name>UnitForm</name>
        <message>
            <source>Superior organ (first line of the heading)</source>
            <translation>Superior organ (first line of the heading)</translation>
        </message>
        <message>
            <source>Unit (second line of the heading)</source>
            <translation>Unit (second line of the heading)</translation>
        </message>
        <message>
            <source>Name of the desk</source>
            <translation>Name of the desk</translation>
        </message>
        <message>
            <source>Agency code of dossier numbers</source>
            <translation>Agency code of dossier numbers</translation>
        </message>
        <message>
            <source>Place (before the date)</source>
            <translation>Place (before the date)</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Telephone for citizens</source>
            <translation>Telephone for citizens</translation>
        </message>
        <message>
            <source>Where citizens look a dossier up (web address)</source>
            <translation>Where citizens look a dossier up (web address)</translation>
        </message>
        <message>
            <source>Where a receipt is verified (the centre's page)</source>
            <translation>Where a receipt is verified (the centre's page)</translation>
        </message>
        <message>
            <source>Name of the centre above</source>
            <translation>Name of the centre above</translation>
        </message>
        <message>
            <source>This counter</source>
            <translation>This counter</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Working hours</translation>
        </message>
        <message>
            <source>“Same day” until</source>
            <translation>“Same day” until</translation>
        </message>
        <message>
            <source>How a period is counted</source>
            <translation>How a period is counted</translation>
        </message>
        <message>
            <source>Civil Code: day of receipt not counted</source>
            <translation>Civil Code: day of receipt not counted</translation>
        </message>
        <message>
            <source>Day of receipt counts before the cut-off</source>
            <translation>Day of receipt counts before the cut-off</translation>
        </message>
        <message>
            <source>By working hours from the minute</source>
            <translation>By working hours from the minute</translation>
        </message>
        <message>
            <source>Places of the result shelf, with commas between</source>
            <translation>Places of the result shelf, with commas between</translation>
        </message>
    </context>
    <context>
        <name>UnitPage</name>
        <message>
            <source>Unit and counter</source>
            <translation>Unit and counter</translation>
        </message>
        <message>
            <source>What stands in the heading of every paper, and how due dates are counted. Papers already printed stay as they are.</source>
            <translation>What stands in the heading of every paper, and how due dates are counted. Papers already printed stay as they are.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message>
            <source>Stored. New papers carry it from now on.</source>
            <translation>Stored. New papers carry it from now on.</translation>
        </message>
    </context>
    <context>
        <name>UnitStep</name>
        <message>
            <source>The unit and its paper heading</source>
            <translation>The unit and its paper heading</translation>
        </message>
        <message>
            <source>This stands on every receipt. Only the unit and its agency code are indispensable; everything can be changed later in the settings (F12).</source>
            <translation>This stands on every receipt. Only the unit and its agency code are indispensable; everything can be changed later in the settings (F12).</translation>
        </message>
        <message>
            <source>Load from a file…</source>
            <translation>Load from a file…</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>On paper</translation>
        </message>
        <message>
            <source>The unit's file</source>
            <translation>The unit's file</translation>
        </message>
        <message>
            <source>{file} cannot be read: {why}</source>
            <translation>{file} cannot be read: {why}</translation>
        </message>
        <message>
            <source>Read from {file}.</source>
            <translation>Read from {file}.</translation>
        </message>
    </context>
    <context>
        <name>Unsent</name>
        <message>
            <source>this counter</source>
            <translation>this counter</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Recorded</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Dossier</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Read</source>
            <translation>Read</translation>
        </message>
        <message>
            <source>Take a look</source>
            <translation>Take a look</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Not used</translation>
        </message>
    </context>
    <context>
        <name>WaitingList</name>
        <message>
            <source>Find on the shelf</source>
            <translation>Find on the shelf</translation>
        </message>
        <message>
            <source>Name, number, telephone…</source>
            <translation>Name, number, telephone…</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>Results on the shelf</source>
            <translation>Results on the shelf</translation>
        </message>
        <message>
            <source>On the shelf, waiting</source>
            <translation>On the shelf, waiting</translation>
        </message>
        <message>
            <source>{days} days</source>
            <translation>{days} days</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <source>not on the shelf</source>
            <translation>not on the shelf</translation>
        </message>
        <message>
            <source>shelf {place}</source>
            <translation>shelf {place}</translation>
        </message>
        <message>
            <source>No waiting result fits.</source>
            <translation>No waiting result fits.</translation>
        </message>
        <message>
            <source>The shelf is empty.</source>
            <translation>The shelf is empty.</translation>
        </message>
    </context>
    <context>
        <name>Weekday</name>
        <message>
            <source>Monday</source>
            <translation>Monday</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Tuesday</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Wednesday</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Thursday</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Friday</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Saturday</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Sunday</translation>
        </message>
    </context>
    <context>
        <name>WordingPage</name>
        <message>
            <source>Wording of the forms</source>
            <translation>Wording of the forms</translation>
        </message>
        <message>
            <source>Texts of the forms in this unit's own words. Titles, form numbers and signatures that the circulars give stay as they are. Papers already printed stay as they are.</source>
            <translation>Texts of the forms in this unit's own words. Titles, form numbers and signatures that the circulars give stay as they are. Papers already printed stay as they are.</translation>
        </message>
        <message>
            <source>Find a text</source>
            <translation>Find a text</translation>
        </message>
        <message>
            <source>Words of the text, with or without accents</source>
            <translation>Words of the text, with or without accents</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>Texts of the forms</source>
            <translation>Texts of the forms</translation>
        </message>
        <message>
            <source>As shipped</source>
            <translation>As shipped</translation>
        </message>
        <message>
            <source>This unit's words</source>
            <translation>This unit's words</translation>
        </message>
        <message>
            <source>As shipped again</source>
            <translation>As shipped again</translation>
        </message>
        <message>
            <source>own words</source>
            <translation>own words</translation>
        </message>
        <message>
            <source>{count} texts, {own} in own words</source>
            <translation>{count} texts, {own} in own words</translation>
        </message>
        <message>
            <source>Keep {places}: values are printed there.</source>
            <translation>Keep {places}: values are printed there.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message>
            <source>Not stored.</source>
            <translation>Not stored.</translation>
        </message>
        <message>
            <source>Stored. New papers say it from now on.</source>
            <translation>Stored. New papers say it from now on.</translation>
        </message>
        <message>
            <source>The text is as shipped again.</source>
            <translation>The text is as shipped again.</translation>
        </message>
    </context>
    <context>
        <name>YearSheet</name>
        <message>
            <source>Calendar of {year}</source>
            <translation>Calendar of {year}</translation>
        </message>
        <message>
            <source>Month {month}</source>
            <translation>Month {month}</translation>
        </message>
    </context>
    <context>
        <name>_HitDelegate</name>
        <message>
            <source>time limit not known</source>
            <translation>time limit not known</translation>
        </message>
    </context>
</TS>
