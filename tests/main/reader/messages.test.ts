import { describe, expect, test } from 'vitest';
import { answerRequest } from '../../../main/reader/answer.ts';
import type { HospitalMessage } from '../../../shared/domain/messages.ts';
import { stayCodeOf } from '../../../shared/domain/stay-codes.ts';
import { noticeFindings } from '../../../shared/domain/stays-fold.ts';
import type { ReaderMessage } from '../../../shared/table.ts';
import { type MedcomFile, medcomBytes, medcomFiles, medcomMessage } from '../../helpers/medcom.ts';

/** What must come of each broken file: a refusal, or a message that waits for a person, or one that is fine after all. */
const BAD: Readonly<Record<string, string>> = {
  B01: 'message-patients',
  B02: 'message-no-person-number',
  B03: 'message-person-number',
  B04: 'message-replacement-number',
  B05: 'review activity-unknown',
  B06: 'message-event-unknown',
  B07: 'message-no-header',
  B08: 'message-leave-start',
  B09: 'review time-ahead',
  B10: 'message-time',
  B11: 'message-not-a-message',
  B12: 'review end-before-start',
  B13: 'message-json-damaged',
  B14: 'empty-file',
  B15: 'message-unknown-format',
  B16: 'message-doctype',
  B17: 'message-doctype',
  B18: 'STIN',
  B19: 'STIN',
  B20: 'STIN',
};

const NOW = '2026-11-23T12:00:00.000Z';

/** The same words as the index has for it, or the code of the refusal. */
function called(message: ReaderMessage | undefined): string {
  if (message?.kind === 'refused') return message.refusal.code;
  return message?.kind === 'message' ? calledMessage(message.message) : 'nothing';
}

function calledMessage({ kind, stay, letter, receipt, format }: HospitalMessage): string {
  if (stay !== null) {
    const [finding] = noticeFindings(stay, NOW);
    if (finding !== undefined) return `review ${finding}`;
    if (format === 'emessage') return (stay.activity ?? '').includes('discharge') ? 'XDIS17' : 'XDIS20';
    return stayCodeOf(stay) ?? 'unknown';
  }
  if (receipt !== null) return receipt.details.startsWith('XCTL') ? receipt.details : `ack ${receipt.code}`;
  if (letter === null) return kind;
  return letter.type ?? `${letter.activity} / ${letter.category}`;
}

function expectedOf({ file, code }: MedcomFile): string {
  if (code.startsWith('bad ')) return BAD[code.slice(4)] ?? 'an expectation';
  if (file.endsWith('TEK_FCC.json')) return 'message-lacks';
  return code.replace(/ \([a-z-]+\)$/, '').replace(/ in VANSEnvelope$/, '');
}

async function read(fileName: string, bytes: Uint8Array): Promise<ReaderMessage | undefined> {
  const answers: ReaderMessage[] = [];
  await answerRequest({ fileName, bytes, as: 'message' }, async (message) => {
    answers.push(message);
  });
  return answers[0];
}

describe('the reader of hospital messages', () => {
  test.each(medcomFiles())('reads $file as $code, under every name', async (row) => {
    const bytes = medcomBytes(row.file);
    const answer = await read(row.file, bytes);
    expect(called(answer)).toBe(expectedOf(row));
    expect(await read('udlejning.pdf', bytes)).toEqual(answer);
  });

  test('says the same of JSON and XML, and knows them by one key', async () => {
    const twins = medcomFiles().filter(({ file }) => /^(hn|cc)-ig-.*\.json$/.test(file));
    let compared = 0;
    for (const { file } of twins) {
      const xml = file.replace(/json$/, 'xml');
      if (!medcomFiles().some((one) => one.file === xml)) continue;
      const { format: json, contentKey, attachments, ...plain } = await medcomMessage(file);
      const other = await medcomMessage(xml);
      expect(json).toBe('fhir-json');
      expect(other).toMatchObject(plain);
      expect(other.contentKey).toBe(contentKey);
      expect(other.attachments.map(({ bytes }) => bytes?.length)).toEqual(
        attachments.map(({ bytes }) => bytes?.length),
      );
      compared += 1;
    }
    expect(compared).toBeGreaterThan(10);
  });

  test('reads Latin-1 without a declaration, and UTF-16, letter by letter', async () => {
    const latin = await medcomMessage('derived-oioxml/O02-XDIS17-udskrivningsadvis-latin1.xml');
    expect(latin.stay?.unit.name).toBe('Åbent sengeafsnit Ø2');
    const text = new TextDecoder('latin1').decode(
      medcomBytes('derived-oioxml/O02-XDIS17-udskrivningsadvis-latin1.xml'),
    );
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    expect(await read('a.xml', utf16)).toEqual({ kind: 'message', message: latin });
  });

  test('knows a message that is sent again, and one that only shares its number', async () => {
    const keys = await Promise.all(
      ['1', '3', '4'].map((number) => medcomMessage(`derived-hn/F18-dubletter-${number}-STIN.json`)),
    );
    const [sent, again, other] = keys;
    expect(again).toMatchObject({ contentKey: sent?.contentKey, messageId: sent?.messageId });
    expect(again?.bundleId).not.toBe(sent?.bundleId);
    expect(other).toMatchObject({ bundleId: sent?.bundleId });
    expect(other?.contentKey).not.toBe(sent?.contentKey);
  });

  test('finds a message in an envelope that nobody published', async () => {
    const file = 'derived-hn/F01-psyk-udskrivning-1-STIN.json';
    const plain = await medcomMessage(file);
    const json = new TextDecoder().decode(medcomBytes(file));
    const envelopes = [
      `{"Haendelse": {"Beskeddata": [${json}]}}`,
      `<Haendelsesbesked><Objekt><Data>${Buffer.from(json).toString('base64')}</Data></Objekt></Haendelsesbesked>`,
      `<Besked><![CDATA[${json}]]></Besked>`,
    ];
    for (const envelope of envelopes) {
      const answer = await read('besked', Buffer.from(envelope));
      expect(answer).toEqual({ kind: 'message', message: { ...plain, wrapped: true } });
    }
  });

  test('recognises EDIFACT and refuses it, as it refuses what is wrapped or nested without end', async () => {
    const nested = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    const wide = `{"a":[${'1,'.repeat(300_000)}1]}`;
    const deep = `<a>${'<b>'.repeat(1_000)}${'</b>'.repeat(1_000)}</a>`;
    let matryoshka = new TextDecoder().decode(medcomBytes('derived-envelope/E01-vans-fhir-json.xml'));
    for (let wraps = 0; wraps < 4; wraps += 1)
      matryoshka = `<VANSEnvelope><Message><Data>${Buffer.from(matryoshka).toString('base64')}</Data></Message></VANSEnvelope>`;
    const codes = await Promise.all(
      ["UNA:+.? 'UNB+UNOC:3+579+579'", nested, wide, deep, matryoshka].map(async (text) =>
        called(await read('a', Buffer.from(text))),
      ),
    );
    expect(codes).toEqual([
      'message-edifact',
      'message-too-deep',
      'message-too-many-parts',
      'message-xml-damaged',
      'message-too-deep',
    ]);
  });
});
