"""First names common in the United Kingdom: a column of which an eighth is among them holds people."""

FIRST_NAMES_TEXT = """
aaron abdul abigail adam adrian ahmed aidan aisha alan albert alex alexander alexandra alfie alice alison amanda
amber amelia amir amit amy ana andrea andrew andrzej angela angus anita ann anna anne annie anthony antonio arjun
arthur asha ashley asif audrey ava barbara barry beatrice ben benjamin bernard beth bethany betty beverley bilal
brandon brenda brian bridget bruce caitlin callum cameron carl carlos carol caroline catherine charles charlie
charlotte chelsea cheryl chloe chris christian christina christine christopher claire clare clive colin connor conor
craig daisy damian daniel danielle darren dave david dawn dean deborah debra deepak denise dennis derek diana diane
dominic donald donna doreen dorothy douglas duncan dylan eddie edith edward eileen elaine eleanor elena elizabeth
ella ellen ellie elliot elsie emily emma eric erin ethan eva eve evelyn evie ewan faith farah fatima faye felix
fiona florence frances francesca francis frank fred freddie frederick freya gareth gary gavin gemma geoffrey george
georgia georgina gerald gerard gillian glen gloria gordon grace graeme graham grant greg gregory guy gwen hamish
hannah harold harriet harrison harry harvey hassan hayley hazel heather heidi helen henry hilary holly howard hugh
hugo hussein ian ibrahim imran irene iris isaac isabel isabella isabelle isla ivan jack jackie jacob jacqueline jade
jake james jamie jan jane janet janice jasmine jason javed jay jayne jean jeffrey jenna jennifer jenny jeremy
jessica jill jim joan joanna joanne joe joel john jonathan jordan jose joseph josephine joshua joyce juan judith
judy julia julian julie june justin kamal karen karl kate katherine kathleen kathryn katie katy keith kelly ken
kenneth kerry kevin khalid kieran kim kimberley kirsty krzysztof kyle laila lara laura lauren laurence layla leah
leanne lee leo leon leonard leroy lesley leslie lewis liam lily linda lisa logan lorraine louis louise lucas lucy
luis luke lydia lynda lynn lynne maeve magdalena malcolm marc marcus margaret maria marian marie marion marjorie
mark martha martin mary mason mateusz matilda matthew maureen maurice max maya megan melanie melissa mia michael
michelle miguel mike millie miriam mohamed mohammad mohammed moira molly monica morgan muhammad nadia naomi natalie
natasha nathan neil niall nicholas nicola nicole nigel nina noah noor norma norman olive oliver olivia oscar owen
pamela patricia patrick paul paula pauline pedro peggy penelope peter philip phillip phoebe phyllis piotr poppy
priya rachael rachel raj rajesh ralph ravi ray raymond rebecca reece reginald rhys richard rita robert roberta robin
roger roland ronald rory rosa rose rosemary ross roy ruby russell ruth ryan saeed sally sam samantha samuel sandra
sanjay sara sarah scarlett scott sean shannon sharon shaun sheila shirley sian sidney simon sofia sonia sophia
sophie stacey stanley stella stephanie stephen steve steven stewart stuart sunita susan suzanne sylvia tamara tanya
tara tariq ted terence teresa terry thelma theo theresa thomas tim timothy toby todd tom tomasz tony tracey tracy
trevor valerie vanessa vera veronica victor victoria vijay vincent violet virginia vivienne walter wayne wendy
wilfred will william winifred xavier yasmin yusuf yvonne zachary zainab zara zoe
"""
FIRST_NAMES = frozenset(FIRST_NAMES_TEXT.split())
