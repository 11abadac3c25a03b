import { describe, expect, test } from 'vitest';
import { DataError } from '../../src/data/files.ts';
import { policy } from '../../src/forms/policy.ts';
import { made } from '../../src/middleware.ts';

// `printf 'body{}' | openssl dgst -sha256 -binary | base64`
const BODY = "'sha256-fJgEClQWV1hGkK4qHMO0KotTsVnMYMXTq7/suurGyUo='";
const ALERT = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";

describe('the policy of a page', () => {
  test('admits its inline styles and scripts by their hashes', () => {
    const text = policy('<style>body{}</style><script type="module">alert(1)</script>');
    expect(text).toContain(`style-src ${BODY};`);
    expect(text).toContain(`script-src 'self' ${ALERT};`);
  });

  test('admits no script on a page that holds none', () => {
    expect(policy('<style>body{}</style><p>script</p>')).not.toContain('script-src');
  });

  test('needs no hash for a file of this site, nor for a block of data', () => {
    const text = policy('<script src="/a.js"></script><script type="application/ld+json">{}</script>');
    expect(text).toContain("script-src 'self';");
    expect(policy('<script type="application/ld+json">{}</script>')).not.toContain('script-src');
  });

  test('admits style sheets of this site on a page that links one, beside no style or those it holds', () => {
    const link = '<link rel="stylesheet" href="/a.css">';
    expect(policy(link)).toContain("style-src 'self';");
    expect(policy(`${link}<style>body{}</style>`)).toContain(`style-src 'self' ${BODY};`);
  });

  test('admits fonts and frames on a page that has such, and on no other', () => {
    expect(policy('<style>@font-face{src:url(/a.woff2)}</style>')).toContain("font-src 'self';");
    expect(policy('<link rel="stylesheet" href="/a.css">')).toContain("font-src 'self';");
    expect(policy('<noscript><iframe src="/embed/"></iframe></noscript>')).toContain("frame-src 'self';");
    expect(policy('<style>body{}</style>')).not.toMatch(/font-src|frame-src/);
  });

  test('names the same style once', () => {
    expect(policy('<style>body{}</style><style>body{}</style>')).toContain(`style-src ${BODY};`);
  });

  test('starts from nothing, and never admits what is unsafe or another site', () => {
    const text = policy('<style>body{}</style><script>alert(1)</script><script src="/a.js"></script>');
    expect(text).toMatch(/^default-src 'none';/);
    expect(text).not.toMatch(/unsafe|https?:|\*/);
  });
});

describe('what fails after the check', () => {
  const fails = (error: Error) => made('/charts/x/', () => Promise.reject(error));

  test('is said to be a defect of the programme, of which page, in both languages', async () => {
    await expect(fails(new RangeError('No such mark.'))).rejects.toThrow(
      /charts\/x.*lỗi của chương trình.*No such mark\.\n.*charts\/x.*defect of the programme/s,
    );
  });

  test('is left as it is where it is the report on the data', async () => {
    await expect(fails(new DataError([]))).rejects.toThrow(DataError);
  });
});
