/** Houses that publish books, by the first word of their names in small letters: libraries write them after a title. */
export const PUBLISHERS: ReadonlySet<string> = new Set(
  (
    'apress birkhäuser birkhauser bloomsbury brill chapman cambridge elsevier routledge springer wiley packt manning pearson ' +
    "mcgraw mcgraw-hill o'reilly oreilly oxford palgrave penguin harpercollins macmillan gallimard hachette hanser rowohlt " +
    'suhrkamp reclam fischer carl planeta alfaguara anagrama mondadori einaudi feltrinelli эксмо аст питер'
  ).split(' '),
);
