import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeReply, replyMeanings } from '../../../utils/catalog/replies';

const meaning = (text: string) => decodeReply(text)?.id;

describe('decoding the reply to a new key', () => {
  it.each([
    [
      '{"errorsExist":true,"errorList":{"error":[{"errorCode":"UNAUTHORIZED","errorMessage":"API-key not defined or not configured to allow this API.","trackingId":"E01-0101"}]}}',
      'area-or-environment',
    ],
    [
      'HTTP/1.1 400 Bad Request\ncontent-type: application/xml\n\n<web_service_result><errorsExist>true</errorsExist><errorList><error><errorCode>UNAUTHORIZED</errorCode><errorMessage>API-key not defined or not configured to allow this API.</errorMessage></error></errorList></web_service_result>',
      'area-or-environment',
    ],
    ['400 UNAUTHORIZED', 'other-unauthorized'],
    ['HTTP/2 403\n\n{"errorCode":"INVALID_REQUEST"}', 'wrong-key-or-ip'],
    ['FORBIDDEN', 'wrong-key-or-ip'],
    ['403', 'wrong-key-or-ip'],
    ['<html><head><title>401 Unauthorized</title></head><body></body></html>', 'wrong-address'],
    ['HTTP/1.1 429 Too Many Requests\n\nPER_SECOND_THRESHOLD', 'per-second'],
    ['<errorCode>DAILY_THRESHOLD</errorCode>', 'daily'],
    ['429', 'too-many'],
    ['HTTP/1.1 200 OK\n\n<test>', 'fine'],
    ['curl: (6) Could not resolve host: api-nn.hosted.exlibrisgroup.com', 'no-host'],
    [
      'HTTP/1.1 400\n\n{"errorCode":"402203","errorMessage":"Input parameters mmsId 1 is not valid."}',
      'request-itself',
    ],
    ['HTTP/1.1 503 Service Unavailable', 'server'],
    ['<html><body><h1>403 Forbidden</h1></body></html>', 'wrong-key-or-ip'],
    ['HTTP/1.1 404 Not Found', 'not-found'],
    ['HTTP/1.1 200 Connection established\n\nHTTP/2 403\n\nFORBIDDEN', 'wrong-key-or-ip'],
    ['HTTP/1.1 302 Found\nlocation: https://example.org', 'elsewhere'],
    ['< HTTP/2 200\n\n{"bib":[]}', 'fine'],
  ])('%s', (text, id) => {
    expect(meaning(text)).toBe(id);
  });

  it('never says that a key is fine for what only looks like it', () => {
    expect(meaning('HTTP/1.1 200 OK\n\n<!doctype html><html><title>Sign in</title></html>')).toBe(
      'page-instead',
    );
    for (const text of ['It is not ok', 'ok', 'success: true, or so they say'])
      expect(meaning(text)).not.toBe('fine');
  });

  it('does not guess where nothing known fits', () => {
    expect(decodeReply('')).toBeNull();
    expect(decodeReply('It did not work.')).toBeNull();
  });

  it('says for every reply what it means and what to do next', () => {
    for (const { looks, means, next } of replyMeanings)
      for (const text of [looks, means, next]) expect(text.length).toBeGreaterThan(2);
  });

  it('never throws, whatever is pasted', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void decodeReply(text)));
  });
});
