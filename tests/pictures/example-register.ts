const day = (fromNow: number) => new Date(Date.now() + fromNow * 86_400_000).toISOString().slice(0, 10);

const delivered = (institution: string, made: number, review: number) => ({
  institution,
  environment: 'Production',
  status: 'delivered',
  createdOn: day(made),
  deliveredOn: day(made + 1),
  reviewOn: day(review),
});

/** A small consortium's register, as the pictures show it. The institutions are made up; the needs are the documented ones. */
export const exampleRegister = {
  format: 'narrowkey',
  version: 1,
  profiles: [
    {
      name: 'SpineOMatic',
      developer: 'Boston College / Ex Libris community',
      purpose: 'Prints spine labels from item barcodes.',
      owner: 'Cataloguing',
      scopes: [{ area: 'Bibs', permission: 'read-only', reason: 'Reads items by barcode.' }],
      keys: [delivered('Lakeside', -330, 35), delivered('Hillcrest', -310, 55)],
    },
    {
      name: 'Alma Print Daemon',
      developer: 'Ex Libris community',
      purpose: 'Prints from Alma printout queues.',
      owner: 'Access services',
      scopes: [
        { area: 'Configuration', permission: 'read-only', reason: 'Lists the printers.' },
        { area: 'Task-lists', permission: 'read/write', reason: 'Marks printouts as printed.' },
      ],
      keys: [delivered('Lakeside', -200, 165), delivered('Riverside', -120, 245)],
    },
    {
      name: 'Fines payment page',
      developer: 'In-house',
      purpose: 'Lets patrons pay their fines with the campus card.',
      owner: 'Ana Ruiz',
      scopes: [{ area: 'Users', permission: 'read/write', reason: 'Records payments.' }],
      keys: [
        {
          ...delivered('Hillcrest', -400, -12),
          acceptedFindings: [
            { code: 'USERS_WRITE', area: 'Users', reason: 'Payments are writes.', acceptedOn: day(-400) },
          ],
        },
      ],
    },
    {
      name: 'Course reading lists',
      developer: 'In-house',
      purpose: 'Shows the reading lists of a course in the learning management system.',
      owner: 'Teaching support',
      scopes: [{ area: 'Courses', permission: 'read-only', reason: 'Reads courses and reading lists.' }],
      keys: [
        delivered('Riverside', -90, 275),
        { ...delivered('Riverside', -92, 273), environment: 'Sandbox' },
      ],
    },
  ],
};
