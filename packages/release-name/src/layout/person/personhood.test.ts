import { describe, expect, test } from '@jest/globals';
import { scanName } from '../../scan/scanner.js';
import { personhood, SURELY } from './personhood.js';

function personhoodOf(text: string): number {
  const scan = scanName(text);
  return personhood(scan, 0, scan.tokens.length);
}

describe('surely a person', () => {
  test.each([
    'Dan Brown',
    'George Orwell',
    'Anna Winter',
    'J. R. R. Tolkien',
    'Winter, Anna',
    'Anna Winter, Martin Kramer',
    'Anna Winter & Martin Kramer',
    'Winter, Anna; Kramer, Martin',
    'Martin Kramer Jr.',
    'Émile Marchand',
    'Emile Marchand',
    'Толстой Лев',
    'Лев Толстой',
    'Nguyễn Nhật Ánh',
    'Quay Press',
    'Urbano Ferraz Leiria',
    'Telmo Valadares',
    'Baldomero Iriarte',
    'Evaristo Quiroga',
    'Annunziata Belmonte',
    'Vendula Horáková',
    'Zdislava Malá',
    'Miklos Varhegyi',
    'Przemyslaw Lipski',
    'Sabahattin Deniz Korkmaz',
    'Ragnhild Solvang',
    'Wiebke Hansen',
    'Jurriaan Vermeer',
    'Smaranda Ionescu',
    'Aikaterini Mavrou',
    'Anirban Chatterjee',
    'Nayantara Rao',
    'Иннокентий Полозов',
    'Севдалин Радев',
    'Зоряна Бойко',
  ])('%s', (text) => expect(personhoodOf(text)).toBeGreaterThanOrEqual(SURELY.person));
});

describe('a person rather than a title', () => {
  test.each([
    'Иванов А. Б.',
    'Aldera Harbour',
    '王小明',
    '冬野花子',
    'アンナ・ウィンター',
    '김민수',
    'Ursula K. Le Guin',
  ])('%s', (text) => expect(personhoodOf(text)).toBeGreaterThan(0));
});

describe('a title rather than a person', () => {
  test.each([
    '1984',
    'The Quay',
    'Harbour',
    "Winter's Harbour",
    'Harbour Cookbook',
    'Salt and Rope',
    'Who Is There?',
    'I Robot',
    'Harbour Part II',
    'La ciudad del agua',
    'Das stille Wasser',
    'Тихая вода',
    '静かな水の物語',
    'Anna and the Harbour of Lost Ships',
  ])('%s', (text) => expect(personhoodOf(text)).toBeLessThan(0));
});

test('takes a longer list of words than persons have for a title', () => {
  expect(personhoodOf('Anna '.repeat(500))).toBeLessThan(0);
});
