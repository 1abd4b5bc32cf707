/**
 * Given names that tell a person from a title: the commonest of Europe and America. A word that is a common word too
 * (`Will`, `Grace`, `May`) is none.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abigail adam adrian agatha agnes alan albert alberto alejandro alessandro alex alexander alexandre alexandra alfred ' +
    'alice alicia alison allan allen alma amanda amelia amy ana anders andrea andreas andrei andrew andré andy angela anita ' +
    'ann anna anne annie anthony anton antonio antoine arthur arturo astrid augustus barbara barry beatrice ben benedict ' +
    'benjamin bernard bernd bert bertrand beth bill björn bob bodil boris brad bradley brandon brenda brent brett brian ' +
    'bruce bruno bryan camilla carl carla carlo carlos carol caroline carolyn catherine cathy cecilia charles charlie ' +
    'charlotte chloe chris christian christina christine christoph christopher claire clara claude claudia claus clive ' +
    'colin colleen connie craig cynthia daisy dan dana daniel daniela danielle danny dave david dean deborah debbie denis ' +
    'dennis derek diana diane dick diego dieter dietrich dirk don donald donna doris dorothy doug douglas duncan edgar ' +
    'edith edmund eduardo edward edwin eleanor elena elizabeth elisabeth ellen elmore emil emilia emily emma enid eric erich ' +
    'erica erik erin ernest ernst esther eugene eva evelyn fabian federico felix fernando fiona florian frances francesca ' +
    'francesco francis francisco francois françois frank franz fred frederick friedrich fritz fyodor gabriel gabriele gail ' +
    'gareth gary geoffrey george georg georges gerald gerard gerd gilbert giles gillian giovanni giuseppe glen glenn gordon ' +
    'graham greg gregory guido guillaume gunnar gustav günter guy hanna hannah hans harald harlan harold haruki heather ' +
    'hector heidi heinrich heinz helen helena helga helmut henning henri henrik henry herbert herman hermann hilary honoré ' +
    'howard hubert hugh hugo ian igor ingrid ira irene iris isaac isabel isabella isabelle ivan jack jackie jo jacob jacqueline ' +
    'jacques jakob james jamie jan jane janet janice jasmin jason jean jeff jeffrey jennifer jenny jens jeremy jerome jerry ' +
    'jesper jess jesse jessica jill jim joachim joan joanna joanne jodi joe joel johan johann johannes john johnny jon ' +
    'jonas jonathan jordan jorge josé josef joseph joshua josh joyce juan judith judy jules julia julian julie juliet jules ' +
    'julien jürgen kai karen karin karl kate katharina katherine kathleen kathryn kathy katie katja kazuo keith kelly ken ' +
    'kenneth kerstin kevin klaus knut kristin kristina kurt lars laura lauren laurence lauren laurent lawrence lee lena leo ' +
    'leon leonard leonardo leslie lewis liam linda linnea linus lisa liz lori lorenzo louis louise luca lucas lucia lucy ' +
    'ludwig luis luke lynn madeleine magnus malcolm manuel marc marcel marco marcus margaret margit maria mariana marie mario ' +
    'marion marilyn marjorie mark markus marshall martha martin martina mary mathias matthew matthias matt maureen maurice ' +
    'max maximilian maya megan melanie melissa mette michael michel michelle miguel mikael mike mikhail milan milena miranda ' +
    'miriam mohamed molly monica monika morgan morten muhammad nadine nancy naomi natalie natasha nathan nathaniel neal neil ' +
    'nelson niccolò nicholas nick nicola nicolas nicole niels nigel nikolai nils nina noam noah nora norbert norman olaf ' +
    'oliver olivia olivier oscar oskar otto pablo pamela pascal pat patricia patrick paul paula paulo pavel pedro penelope ' +
    'per peter petra philip philipp philippe phil phyllis pierre primo rachel rafael rainer ralph ramez ramon randall ray ' +
    'raymond rebecca reinhard renate rené ricardo richard rick rita rob robert roberto robin rod roger roland rolf roman ' +
    'ronald rosa rosemary ross roy rudolf rudyard rupert russell ruth ryan sabine sally salman sam samantha samuel sandra ' +
    'sara sarah scott sean sebastian sergei sergey sharon sheila shirley sidney siegfried sigmund silvia simon simone sofia ' +
    'sonja sophia sophie stan stanley stefan stefano steffen stella stephan stephanie stephen steve steven stewart stieg ' +
    'stuart sue susan susanna susanne suzanne sven svetlana sylvia tamara tania tara ted teresa terry thea theodor theodore ' +
    'theresa thomas tim timothy tina tobias todd tom tomas tommy toni tony tracy trevor tyler ulrich ulrike umberto ursula ' +
    'ute valerie vanessa vera veronica viktor victor victoria vince vincent virginia vladimir walter warren wayne wendy ' +
    'werner wilbur wilhelm william willy wolfgang yann yukio yuri yvonne zadie zoe ' +
    'александр алексей анатолий андрей анна антон борис валентин валерий василий виктор виталий владимир вячеслав геннадий ' +
    'георгий григорий дмитрий евгений екатерина елена иван игорь илья ирина константин лев людмила максим мария марина ' +
    'михаил наталья николай олег ольга павел пётр роман светлана сергей татьяна фёдор юрий яна'
  ).split(' '),
);
