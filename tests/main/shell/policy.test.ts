import { expect, test } from 'vitest';
import { contentSecurityPolicy, responseHeaders } from '../../../main/shell/policy.ts';
import { stoppedPage } from '../../../main/shell/stopped-page.ts';
import { wordsIn } from '../../../main/shell/words.ts';

test('the policy lets nothing in, out or be framed', () => {
  const policy = Object.fromEntries(
    contentSecurityPolicy('abc')
      .split('; ')
      .map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
  );
  expect(policy).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'nonce-abc'",
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'none'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
  });
});

test('no answer is sniffed, referred to, cached or shared', () => {
  expect(responseHeaders('text/css', 'abc')).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  });
});

test('the page that is shown when all else failed has no script and one next step', () => {
  for (const language of ['da', 'en'] as const) {
    const html = stoppedPage(wordsIn(language), language);
    expect(html).toContain(`lang="${language}"`);
    expect(html).not.toMatch(/<script|\son\w+=|https?:/);
    expect(html.match(/<a /g)).toHaveLength(1);
  }
});
