import { describe, expect, test } from '@jest/globals';
import { parseReleaseName } from '../../parse.js';

describe('books', () => {
  test.each([
    ['[Tide Saga 04] The Quay - Anna Winter (epub)', 'Anna Winter', 'The Quay'],
    ['Anna Winter - The Quay (2010) [EPUB]', 'Anna Winter', 'The Quay'],
    ['Anna Winter - [Tide Saga 04] - The Quay (retail) (azw3)', 'Anna Winter', 'The Quay'],
    ['Winter, Anna - Tide Saga 04 - The Quay (epub)', 'Anna Winter', 'The Quay'],
    ['Best Novel 2001 - Anna Winter - The Long Quay (epub)', 'Anna Winter', 'The Long Quay'],
    ['The Quay by Anna Winter (1978).epub', 'Anna Winter', 'The Quay'],
    ['Anna Winter/[Tide Saga 1] The Quay.epub', 'Anna Winter', 'The Quay'],
    ['Anna Winter/Tide Saga, Book 2 - The Quay.epub', 'Anna Winter', 'The Quay'],
    ['Anna Winter - 1984.epub', 'Anna Winter', '1984'],
    ['Thinking, Salt and Rope - Anna Winter - 2011 (epub)', 'Anna Winter', 'Thinking, Salt and Rope'],
    ['Anna_Winter-The_Quay-1978.EPUB', 'Anna Winter', 'The Quay'],
    ['Anna.Winter-The.Quay.A.Novel.2025.RETAIL.EPUB', 'Anna Winter', 'The Quay A Novel'],
    ['Anna.Winter.Over.Low.Water.2018.SWEDiSH.RETAiL.ePub.eBOOK-GRP', 'Anna Winter', 'Over Low Water'],
    ['Anna.And.The.Quay.epub', undefined, 'Anna And The Quay'],
    ['Quay Press - Anna Winter Explained (2012) [PDF]', 'Quay Press', 'Anna Winter Explained'],
  ])('%s', (name, author, title) => {
    const release = parseReleaseName(name);
    expect([release.kind, release.author, release.title]).toEqual(['book', author, title]);
  });

  test('has its ISBN', () => {
    expect(parseReleaseName('Anna Winter - The Quay (ISBN 9781234567897) [EPUB]').isbn).toBe('9781234567897');
  });
});

describe('comics', () => {
  test.each([
    ['Night Porter 012 (of 16) (2015) (digital) (Quay-Scans)', 'Night Porter', { issue: '12', group: 'Quay-Scans' }],
    ['Night Porter v02 (2015) (Digital) (Quay).cbz', 'Night Porter', { volume: '02' }],
    ['[Quay]_Night_Porter_v04_ch27.zip', 'Night Porter', { volume: '04', chapter: '27' }],
    ['Night Porter - The Long Way #1 (2005)', 'Night Porter - The Long Way', {}],
    ['Night Porter - Ch.15 - Low Water.cbz', 'Night Porter', { chapter: '15' }],
    ['Night of 100 Porters 001 (2013).cbz', 'Night of 100 Porters', { issue: '1' }],
    ['Night Porter v3 050 (2018) (Digital)', 'Night Porter', { volume: '3', issue: '50' }],
    ['Night Porter 001-144 (2003-2018) (digital)', 'Night Porter', { issue: '1-144' }],
    [
      'Quay.Press.-.Night.Porter.Vol.3.Low.Water.2020.HYBRiD.COMiC.eBook-GRP',
      'Night Porter',
      { volume: '3', group: 'GRP' },
    ],
    ['04 - Porter the Gladiator (1964) (Digital)', 'Porter the Gladiator', {}],
    ['Ночной портье Том 2 Глава 5.cbz', 'Ночной портье', { volume: '2', chapter: '5' }],
  ])('%s', (name, title, more) => {
    expect(parseReleaseName(name, { medium: 'book' })).toMatchObject({ kind: 'comic', title, ...more });
  });
});

describe('magazines', () => {
  test.each([
    ['Quay Monthly - May 2021', 'Quay Monthly', undefined],
    ['Quay Monthly Issue 123 2019 PDF', 'Quay Monthly', '123'],
    ['Quay Monthly №5 (2018) PDF', 'Quay Monthly', '5'],
    ['Quay.Monthly.No.404.2019.HYBRiD.MAGAZiNE.eBook-GRP', 'Quay Monthly', '404'],
    ['Quay.Magazine.N404.2018.FRENCH.RETAiL.eBook-GRP', 'Quay Magazine', '404'],
    ['Der Quay 2021-12', 'Der Quay', '12'],
    ['Quay Magazin 12/2021', 'Quay Magazin', '12'],
    ['Quay Monthly - 5 April 2021', 'Quay Monthly', undefined],
    ['Quay_and_Living_Monthly_May_2026_Issue_352', 'Quay and Living Monthly', '352'],
  ])('%s', (name, title, issue) => {
    const release = parseReleaseName(name, { medium: 'book' });
    expect([release.kind, release.title, release.issue]).toEqual(['magazine', title, issue]);
  });

  test('leaves the numbers of books to books', () => {
    const { kind, title } = parseReleaseName('Anna Winter - The Quay No 6 (2013) [PDF]', { medium: 'book' });
    expect([kind, title]).toEqual(['book', 'The Quay No 6']);
  });
});

describe('titles of comics end before their numbers', () => {
  test.each([
    ['Plain Man v1 #002', 'Plain Man'],
    ['Plain Man V2015 #002 (2015)', 'Plain Man'],
    ['Homme Simple Tome 2.cbz', 'Homme Simple'],
    ['Homme Simple - T02 - Le Quai.cbz', 'Homme Simple'],
    ['Schlichter Mann Bd. 12.cbz', 'Schlichter Mann'],
    ['Schlichter Mann Band 12 - Der Hafen.cbr', 'Schlichter Mann'],
    ['Hombre Simple Nº 12.cbr', 'Hombre Simple'],
    ['Uomo Semplice n. 12.cbr', 'Uomo Semplice'],
    ['Prosty Człowiek Tom 3.cbz', 'Prosty Człowiek'],
    ['Простой человек Том 3.cbz', 'Простой человек'],
    ['평범한 남자 3권.zip', '평범한 남자'],
    ['ชายธรรมดา เล่ม 3.zip', 'ชายธรรมดา'],
    ['普通的男人 第3卷.zip', '普通的男人'],
    ['ふつうの男 第03巻.zip', 'ふつうの男'],
    ['Plain Man S02 Ep 045.cbz', 'Plain Man'],
    ['Plain Man Season 2 Episode 45.cbz', 'Plain Man'],
    ['(2019) Harbour Tales 001.cbz', 'Harbour Tales'],
    ['Chapter 12.cbz', undefined],
    ['Volume 3.cbz', undefined],
    ['Plain Man 012.5 (2015).cbz', 'Plain Man'],
    ['Plain Man #12.5.cbz', 'Plain Man'],
    ['Plain Man Chapter 12.5.cbz', 'Plain Man'],
    ['Plain Man c012v2 (Scans).cbz', 'Plain Man'],
    ['Plain Man v03 c012-015.cbz', 'Plain Man'],
    ['Plain Man Annual 01 (2019) (Digital).cbz', 'Plain Man Annual'],
    ['Plain Man 001 (of 06) (2019) (digital) (Quay).cbr', 'Plain Man'],
    ['Plain Man 3 of 6.cbr', 'Plain Man'],
    ['Plain-Man.003.cbz', 'Plain-Man'],
    ['Plain Man - 003 - The Quay (2019).cbz', 'Plain Man'],
    ['Plain Band 2021.cbz', 'Plain Band'],
  ])('%s', (name, title) => {
    const release = parseReleaseName(name, { medium: 'book' });
    expect([release.kind, release.author, release.title]).toEqual(['comic', undefined, title]);
  });
});

describe('titles of magazines end before their dates', () => {
  test.each([
    ['Quay Monthly-May.2021', 'Quay Monthly'],
    ['Quay Monthly-May-2021.pdf', 'Quay Monthly'],
    ['Quay Monthly - June-July 2021.pdf', 'Quay Monthly'],
    ['Quay Monthly - June/July 2021', 'Quay Monthly'],
    ['Quay Monthly June & July 2021 PDF', 'Quay Monthly'],
    ['Quay Monthly Issue 174', 'Quay Monthly'],
    ['Quay Monthly Issue 174.pdf', 'Quay Monthly'],
    ['Quay Monthly - Issue 174 - May 2021.pdf', 'Quay Monthly'],
    ['Quay Monthly №174 2021.pdf', 'Quay Monthly'],
    ['Le Quai N°174 - Mai 2021.pdf', 'Le Quai'],
    ['Le Quai n° 174 Mai 2021.pdf', 'Le Quai'],
    ['Der Hafen Nr. 12 Dezember 2021.pdf', 'Der Hafen'],
    ['Der Hafen 12-2021.pdf', 'Der Hafen'],
    ['Der Hafen 12.2021.pdf', 'Der Hafen'],
    ['El Muelle - Mayo 2021.pdf', 'El Muelle'],
    ['El Muelle Nº 12 (2021).pdf', 'El Muelle'],
    ['Гавань №5 май 2021', 'Гавань'],
    ['Quay Monthly UK - 05 2021.pdf', 'Quay Monthly UK'],
    ['Quay Weekly - 5 April 2021.pdf', 'Quay Weekly'],
    ['Quay Weekly - April 5, 2021.pdf', 'Quay Weekly'],
    ['Quay Weekly - 2021-04-05.pdf', 'Quay Weekly'],
    ['Quay.Monthly.USA.May.2021.pdf', 'Quay Monthly USA'],
    ['Quay Monthly Vol. 12 No. 3.pdf', 'Quay Monthly'],
  ])('%s', (name, title) => {
    const release = parseReleaseName(name, { medium: 'book' });
    expect([release.kind, release.author, release.title]).toEqual(['magazine', undefined, title]);
  });
});
