import { describe, expect, it } from 'vitest';
import { normalize } from '../../../../utils/catalog/reading/normalize.ts';
import { isHole, readPath } from '../../../../utils/catalog/reading/path-reader.ts';

describe('what is filled into a path', () => {
  it.each([
    ['OpenAPI', 'users/{user_id}/loans', 'users/{user_id}/loans'],
    ['Postman', 'users/{{user_id}}/loans', 'users/{user_id}/loans'],
    ['JavaScript', 'users/${user.id}/loans', 'users/{id}/loans'],
    ['JavaScript, with a call', 'users/${encodeURIComponent(userId)}/loans', 'users/{userId}/loans'],
    ['Ruby', 'users/#{@user.id}/loans', 'users/{id}/loans'],
    ['Swift', 'users/\\(user.id)/loans', 'users/{id}/loans'],
    ['a shell', 'users/$ID/loans', 'users/{ID}/loans'],
    ['a shell, with all kinds of signs', 'users/$zA0aZ_9/loans', 'users/{zA0aZ_9}/loans'],
    ['a shell, in A', 'users/$A', 'users/{A}'],
    ['a shell, in Z', 'users/$Z', 'users/{Z}'],
    ['a shell, in a', 'users/$a', 'users/{a}'],
    ['a shell, in z', 'users/$z', 'users/{z}'],
    ['a shell, with a line before the name', 'users/$_id', 'users/{_id}'],
    ['a shell, beside another sign', 'users/$id~loans', 'users/{id}~loans'],
    ['a shell, which takes no other sign', 'users/$~1/$^1', 'users/$~1/$^1'],
    ['a shell, before an index', 'users/$id/loans[0]', 'users/{id}/loans[0]'],
    ['a shell, with a command', 'users/$(cat id)/loans', 'users/{id}/loans'],
    ['PHP, with an arrow that leads nowhere', 'users/$user->5', 'users/{user}->5'],
    ['PHP, with an entry that does not close', 'users/$user[0/loans', 'users/{user}[0/loans'],
    ['PHP, as a script', 'users/<?php echo $id ?>/loans', 'users/{id}/loans'],
    ['PHP, as a short script', 'users/<?= $id ?>/loans', 'users/{id}/loans'],
    ['PHP', 'users/$user->id/loans', 'users/{id}/loans'],
    ['PHP, with an entry', "users/$user['primary_id']/loans", 'users/{primary_id}/loans'],
    ['a price, which is none', 'users/$5/loans', 'users/$5/loans'],
    ['one behind another in Ruby', 'users/#{a}#{b}', 'users/{a}{b}'],
    ['one behind another in Swift', 'users/\\(a)\\(b)', 'users/{a}{b}'],
    ['one behind another in JavaScript', 'users/${a}${b}', 'users/{a}{b}'],
    ['one behind another in a shell', 'users/$(a)$(b)', 'users/{a}{b}'],
    ['a fragment, which is none', 'users#top{id}', 'users#top{id}'],
    ['an escaped sign, which is none', 'users\\n(id)', 'users\\n(id)'],
    ['Python, by name', 'users/%(user_id)s/loans', 'users/{user_id}/loans'],
    ['Python, with a number by name', 'users/%(user_id)d', 'users/{user_id}'],
    ['printf, behind a coded space', 'users/a%20b/%s', 'users/a%20b/{s}'],
    ['a name in the middle of a part', 'users/a-{id}-b', 'users/a-{id}-b'],
    ['a name in the middle of a part, in JavaScript', 'users/a-${id}-b', 'users/a-{id}-b'],
    ['a base at the very beginning', '${base}/users', '{base}/users'],
    ['Next, at the very beginning', '[id]/loans', '{id}/loans'],
    ['a star alone', '*', '{}'],
    ['a word in stars, which is none', 'users/*id*', 'users/*id*'],
    ['empty brackets, which are none', 'users/[]/[id]', 'users/[]/{id}'],
    ['a number in angles, which is none', 'users/<5>/<id>', 'users/<5>/{id}'],
    ['an ampersand, which is none', 'users/a&b/&lt;id&gt;', 'users/a&b/{id}'],
    ['a brace that closes on another line', 'users/{id\n}', 'users/{id\n}'],
    ['a long name', `users/{${'a'.repeat(32)}}`, `users/{${'a'.repeat(32)}}`],
    ['a name that is too long to be told', `users/{${'a'.repeat(33)}}`, 'users/{}'],
    ['printf', 'users/%s/loans', 'users/{s}/loans'],
    ['printf, by number', 'users/%1$s/loans', 'users/{s}/loans'],
    ['a percentage, which is none', 'users/100%/loans', 'users/100%/loans'],
    ['a coded sign, which is none', 'users/a%2Db/loans', 'users/a%2Db/loans'],
    ['Express', 'users/:id/loans', 'users/{id}/loans'],
    ['a port, which is none', 'host:8080/users', 'host:8080/users'],
    ['a colon at the very beginning, which is none', ':id/loans', ':id/loans'],
    ['a colon in a word, which is none', 'users/a:b', 'users/a:b'],
    ['Flask', 'users/<int:user_id>/loans', 'users/{user_id}/loans'],
    ['documentation', 'users/<primary id>/loans', 'users/{id}/loans'],
    ['documentation in HTML', 'users/&lt;user&gt;/loans', 'users/{user}/loans'],
    ['a coded address', 'users/%7Buser_id%7D/loans', 'users/{user_id}/loans'],
    ['a template', 'users/<%= user.id %>/loans', 'users/{id}/loans'],
    ['Next', 'users/[id]/loans', 'users/{id}/loans'],
    ['an index, which is none', 'users[0]/loans', 'users[0]/loans'],
    ['a star', 'users/*/loans', 'users/{}/loans'],
    ['two stars, which are none', 'users/**/loans', 'users/**/loans'],
    ['escaped slashes', '\\/users\\/{id}\\/loans', '/users/{id}/loans'],
    ['another sign escaped', 'users\\n{id}', 'users\\n{id}'],
    ['a brace that never closes', 'users/{id', 'users/{id'],
    ['nothing at all', 'users/me/loans', 'users/me/loans'],
  ])('is found as %s writes it', (_, written, read) => expect(normalize(written)).toBe(read));
});

describe('a path', () => {
  const segments = (text: string, limit?: number) => readPath(text, 0, limit).segments.join('|');

  it.each([
    ['users/123/loans', 'users|123|loans'],
    ['users/{id}/loans', 'users|{id}|loans'],
    ['users/%7Bid%7D/loans', 'users|{id}|loans'],
    ['users\\/123\\/loans', 'users|123|loans'],
    ['users//loans/', 'users|loans'],
    ['users/.../loans', 'users|{}|loans'],
    ['users/…/loans', 'users|{}|loans'],
    ['conf/code-tables/a.b.c', 'conf|code-tables|a.b.c'],
    ['users/v1.0,', 'users|v1.0'],
    ['users.', 'users'],
    ['users!:=', 'users'],
    ['users/{id}.', 'users|{id}'],
    ['users/{id}', 'users|{id}'],
    ['users/{id', 'users'],
    ['users/$5', 'users'],
    ['users/#x', 'users'],
    ['users[0]/x', 'users'],
    ['users/**', 'users'],
    ['users/a*', 'users|a'],
    ['users...', 'users'],
    ['users/.well-known', 'users|.well-known'],
    ['users/:id/fees', 'users|{id}|fees'],
    ['users/a:b', 'users|a'],
    ['users/<id>/fees', 'users|{id}|fees'],
    ['', ''],
    ['/', ''],
  ])('%j is read as %j', (text, read) => expect(segments(text)).toBe(read));

  it.each(['"', "'", ' ', '\n', ')', ']', '>', '|', ';', ',', '\\'])('ends before %j', (sign) => {
    const { segments: read, end } = readPath(`users/1${sign}bibs/2`, 0);
    expect(read).toEqual(['users', '1']);
    expect(end).toBe('users/1'.length);
  });

  it.each(['"', "'", '`', '<', '>', '|', ')', ']', ' ', '\n'])('has a query up to %j', (sign) =>
    expect(readPath(`users/1?op=pay&amount=all${sign}more`, 0).query).toBe('op=pay&amount=all'),
  );

  it('has a query after an ampersand too, where the question mark was lost', () => {
    expect(readPath('bibs/99&view=full', 0)).toMatchObject({ segments: ['bibs', '99'], query: 'view=full' });
    expect(readPath('bibs/&view=full', 0)).toMatchObject({ segments: ['bibs'], query: '' });
  });

  it('begins where it is told to, and ends at the limit', () => {
    expect(readPath('https://x/bibs/99/holdings', 10).segments).toEqual(['bibs', '99', 'holdings']);
    expect(segments('bibs/99/holdings', 9)).toBe('bibs|99|h');
    expect(segments('bibs/{mms_id}/holdings', 8)).toBe('bibs');
    expect(readPath('users?op=pay&amount=all', 0, 10).query).toBe('op=p');
  });

  it('is no longer than any real one', () =>
    expect(readPath(`bibs/${'9'.repeat(1000)}`, 0).end).toBeLessThanOrEqual(400));
});

describe('a part of a path', () => {
  it.each(['{}', '{id}', 'a{id}', '{id}.json'])('that holds some value: %s', (part) =>
    expect(isHole(part)).toBe(true),
  );

  it.each(['', 'users', 'id}'])('that is a word: %j', (part) => expect(isHole(part)).toBe(false));
});
