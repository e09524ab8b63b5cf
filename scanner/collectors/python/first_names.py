"""First names common in Britain and Europe, and forms of address: a column with some of them holds people."""

FIRST_NAMES_TEXT = """
aaron abdul abena abigail adaeze adam adrian agnieszka ahmed ahmet aidan aisha akosua alain alan albert alberto
alejandro aleksandra alessandro alessia alex alexander alexandra alfie ali alice alicja alison ama amanda amarjit
amber amelia amir amit amy ana anders andrea andreas andreea andrew andrzej andré andrés aneta angela angelika angelo
angharad angus anil anita anja anjali anke ann anna anne annie anouk anthony antoine antonella antoni antonia antonino
antonio antónio aoife arjun arthur artur asha ashley asif astrid audrey aurélie ava ayşe balwinder barbara barry bart
bartosz bartłomiej beata beatrice beatriz ben benjamin bernard bernd bertram beth bethany betty beverley bilal birgit
birgitta björn bogdan bożena bram brandon brenda brian bridget brigitte bronwen bruce bruno caitlin callum cameron
camille caoimhe carl carlo carlos carmela carmen carol caroline carys catarina caterina catherine cecil cerys chantal
charles charlie charlotte chelsea cheryl chiara chidi chloe chloé chris christa christian christiane christina
christine christophe christopher ciara claire clare claude claudia claudio clive clément colin concepción connor conor
constantin cormac cornelia cornelis craig cristian cristina cyril czesław céline daan dafydd daisy damian daniel
daniela danielle danuta dariusz darren dave david davide dawid dawn dean deborah debra declan deepak delroy denise
dennis derek diana diane diego dieter dmitri dolores domenico dominic donald donna doreen doris dorota dorothy douglas
duncan dylan eamon ebony eddie edith edward eileen elaine eleanor elena elif elisa elisabeth elizabeth elke ella ellen
ellie elliot elsa elsie elżbieta emeka emilia emily emine emma emyr encarnación enid enrique eoin eric erik erika erin
ernest esther ethan ethel eugeniusz eva eve evelyn evie ewa ewan fabio faith farah fatima fatma faye federica felix
femke fernando filip fiona fionn fleur florence florian folasade frances francesca francesco francis francisca
francisco franciszek franco frank franziska françois françoise frau fred freddie frederick fredrik freya frédéric
gabriele gareth gary gavin gemma geoffrey george georgia georgina gerald gerard gerhard gerrit gethin gheorghe gillian
giorgio giovanna giovanni gisela giulia giuseppe giuseppina gladys glen gloria gordon grace graeme graham grainne
grant grażyna greg gregory grzegorz guillaume gurpreet gustav guy gwen gwyneth gérard günter halina hamish hana hannah
hans harjit harold harriet harrison harry harvey hasan hassan hatice hayley hazel heather heidi heike heinz helen
helena helga helmut hendrik hendrika henk henri henry henryk herbert herr hilary holger holly horst howard hugh hugo
hui hussein hélène hüseyin ian ibrahim ieuan igor ilaria ilse imran ingrid inmaculada inès inês ioan ioana ionuț irena
irene iris isaac isabel isabella isabelle isla ivan ivy iván iwan iwona jacek jack jackie jacob jacobus jacqueline
jacques jade jadwiga jake jakub james jamie jan jana jane janet janice janina janusz jaroslav jasmine jason jaswinder
javed javier jay jayne jean jeanne jeffrey jenna jennifer jenny jeremy jermaine jeroen jerzy jessica jesús jill jim
jiří joan joanna joanne joaquín joe joel johan johanna johannes john jolanta jonas jonathan joost jordan jorge jose
josef josefa joseph josephine joshua josé joyce joão juan juana judith judy julia julian julie julien jun june justin
justyna józef jörg jürgen kacper kamal kamil karen karin karl karolina katarzyna kate kateřina katharina katherine
kathleen kathryn katie katrin katy kazimierz kees keisha keith kelly ken kenneth kerry kerstin kevin khalid kieran kim
kimberley kinga kirsty klaus kofi krystyna krzysztof kulwinder kwabena kwame kyle laila lakshmi lara lars latoya laura
lauren laurence laurent layla lea leah leanne lee lena lenka leo leon leonard leonie leroy lesley leslie leszek lewis
liam lily linda lisa logan lorenzo lorraine lotte louis louise lowri luca lucas lucia lucie lucy lucía luigi luis
lukas luke lydia lynda lynn lynne léa maarten mabel maciej maeve magdalena magnus mair maja malcolm manfred manon
manpreet manuel marc marcel marcin marco marcus marek margaret margareta margaretha margarida maria marian mariana
marianna marie marieke mario marion mariusz marjorie mark markus marloes marlon marta martha martin martina martine
mary maría mason massimo mateusz mathieu matilda matteo matthew matthias maureen maurice maurizio max maxime
maximilian maya małgorzata megan mehmet mei melanie melissa mercedes mia michael michał michel michelle mieczysław
miguel mihai mikael mike millie ming miriam miroslav mirosław miss mme mohamed mohammad mohammed moira molly monica
monika monique montserrat morgan moritz mr mrs ms muhammad muriel mustafa mx nadia naomi nasreen natalia natalie
natalya natasha nathalie nathan neha neil ngozi nia niall niamh nicholas nicola nicolae nicolas nicole nigel niklas
nils nina noah nomsa noor norma norman nuno nuria obinna odile oisin oleg olga olive oliver olivia olivier oliwia olof
oluwaseun orla oscar osman owen pablo padraig pamela paola paolo parveen pascal patricia patrick patrizia paul paula
paulina pauline paulo pavel paweł pedro peggy penelope per percy peter petr petra petrus philip philipp philippe
phillip phoebe phyllis pierre piet pieter pietro pilar piotr pooja poppy priya przemysław pádraig rachael rachel
radosław rafael rafał rahul raj rajesh ralf ralph ramón ranjit raquel ravi ray raymond raúl rebecca reece reginald
renata renate rené rhiannon rhys riccardo richard rita robert roberta roberto robin rocío roger rohit roisin roland
rolf romain roman ronald rory rosa rosaria rosario rose rosemary ross roy ruben ruby rubén rui rukhsana russell ruth
ryan ryszard róisín sabine saeed sally salvatore sam samantha samuel sander sandra sandrine sanjay sanne santiago sara
sarah saskia scarlett scott sean sebastian sem serge sergei sergio shabana shanice shannon sharon shaun shazia sheila
shirley sian sidney silke silvia simon simona simone sinead sinéad siobhan siobhán sipho sofia sonia sophia sophie
stacey stanisław stanisława stanley stefan stefania stefanie stefano stella stephanie stephen steve steven stewart
stuart stéphane sukhdev sunil sunita susan susanne suzanne sven svetlana sylvia sylvie sylwia szymon sébastien
sławomir tadeusz tahir tamara tanya tara tariq tatiana ted terence teresa terry thabo thelma theo theresa thierry
thijs thomas thorsten théo tiago tim timothy tobias toby todd tom tomasz tomáš tony torsten tracey tracy trevor tyrone
ulla ursula urszula ute uwe valentina valerie valérie vanessa vasile vera veronica vicente victor victoria vijay
vikram vincent vincenzo violet virginia vivienne vladimir václav véronique věra walter wanda waqar wayne wei wendy
werner weronika wiesław wiktor wilfred wilhelmina wilhelmus will willem william wim winifred winston wojciech wolfgang
władysław xavier xin yasmin yewande ying yusuf yves yvonne zachary zahid zainab zara zbigniew zdeněk zdzisław zeynep
zoe zofia zuzanna álvaro ángel élodie óscar łukasz
"""
FIRST_NAMES = frozenset(FIRST_NAMES_TEXT.split())
