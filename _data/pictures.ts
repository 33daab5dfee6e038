/** Pictures, by their meaning. One meaning, one picture: a charity with another set can swap the files here. */
import type { z } from 'zod';
import type { pictureSchema } from '../src/model/schemas/glossary.ts';

const openMoji = (id: string, meaning: string, file: string): z.input<typeof pictureSchema> => ({
  id,
  meaning,
  set: 'openmoji',
  file,
  licence: 'cc-by-sa-4',
  credit: 'OpenMoji, CC BY-SA 4.0. The empty edge is cut; nothing else is changed.',
});

/** A drawing by hand for a meaning that OpenMoji has no drawing of, in the same style. */
const own = (
  id: string,
  meaning: string,
  credit = 'Our own drawing in the style of OpenMoji, CC BY-SA 4.0.',
): z.input<typeof pictureSchema> => ({ id, meaning, set: 'own', file: `${id}.svg`, licence: 'cc-by-sa-4', credit });

export default [
  openMoji('warning', 'danger', '26A0'),
  openMoji('easy-read', 'Easy Read: words with pictures', '1F5BC'),
  openMoji('home', 'a home', '1F3E0'),
  openMoji('keys', 'a place of your own', '1F511'),
  openMoji('money', 'money', '1F4B7'),
  openMoji('job', 'a job', '1F4BC'),
  openMoji('apprenticeship', 'an apprenticeship: a job where you learn', '1F9D1-200D-1F527'),
  openMoji('school', 'school', '1F3EB'),
  openMoji('college', 'college', '1F4DA'),
  openMoji('university', 'university', '1F393'),
  openMoji('doctor', 'a doctor', '1F9D1-200D-2695-FE0F'),
  openMoji('mental-health', 'feeling low', '1F614'),
  openMoji('friends', 'people who care about you', '1FAC2'),
  openMoji('family', 'a family', '1F46A'),
  own('foster-carer', 'an adult who looks after a young person'),
  own('personal-adviser', 'talking with someone whose job is to help you'),
  own('town-hall', 'the council'),
  own('government', 'the Government'),
  own('parliament', 'Parliament'),
  openMoji('law', 'the law', '2696'),
  openMoji('vote', 'a vote or a choice that people are asked about', '1F5F3'),
  openMoji('meeting', 'people meeting', 'E249'),
  openMoji('help', 'asking for help', '1F64B'),
  openMoji('support', 'support', '1F91D'),
  openMoji('phone', 'a phone call', '1F4DE'),
  openMoji('calendar', 'a date', '1F4C5'),
  openMoji('map-place', 'a place', '1F4CD'),
  openMoji('question', 'a question', '2753'),
  openMoji('yes', 'yes', '2705'),
  openMoji('no', 'no', '274C'),
  openMoji('partly', 'in part', '25D0'),
  openMoji('wait', 'not yet', '23F3'),
  openMoji('report', 'a report', '1F4D6'),
  openMoji('star', 'a goal', '2B50'),
  openMoji('health', 'health', '1FA7A'),
  openMoji('love', 'love', '2764'),
  openMoji('young-person', 'a young person', '1F9D1'),
  openMoji('listen', 'listening', '1F442'),
  openMoji('letter', 'a letter', '2709'),
  openMoji('idea', 'an idea', '1F4A1'),
  openMoji('say-it-out-loud', 'saying something out loud', '1F4E3'),
  openMoji('writing', 'writing something down', '1F4DD'),
  openMoji('adult', 'an adult', '1F9D1-200D-1F9B1'),

  // People.
  openMoji('child', 'a child', '1F9D2-1F3FE'),
  openMoji('young-parent', 'a parent with a baby', '1F468-1F3FE-200D-1F37C'),
  openMoji('brothers-and-sisters', 'brothers and sisters', '1F46B-1F3FD'),
  openMoji('grandparent', 'a grandparent', '1F475-1F3FE'),
  openMoji('woman', 'a woman', '1F9D5-1F3FD'),
  openMoji('group', 'a group of people', '1F465'),
  openMoji('family-network', 'family and friends who look after a child together', 'E081'),
  openMoji('mentor', 'talking things over, as with a mentor', 'E24A'),
  openMoji('someone-who-speaks-for-you', 'someone who speaks for you', '1F5E3'),
  own('social-worker', 'a social worker'),
  openMoji('teacher', 'a teacher', '1F468-1F3FC-200D-1F3EB'),

  // Feelings.
  openMoji('happy', 'feeling good', '1F642'),
  openMoji('upset', 'being upset', '1F622'),
  openMoji('alone', 'being alone', '1F9CD-1F3FC'),

  // Health and daily life.
  openMoji('mind', 'the mind', '1F9E0'),
  openMoji('medicine', 'medicine', 'E305'),
  openMoji('dentist', 'teeth and the dentist', '1F9B7'),
  openMoji('glasses', 'eyes and glasses', '1F453'),
  openMoji('birthday', 'a birthday', '1F382'),

  // Homes.
  openMoji('leaving-care', 'leaving care', '1F6AA'),
  openMoji('moving-home', 'moving to another home', '1F4E6'),
  openMoji('close-by', 'living close by', '1F3D8'),
  openMoji('far-away', 'far away', '1F686'),
  openMoji('childrens-home', 'a children’s home', '1F3E1'),
  openMoji('bed', 'a room to sleep in', '1F6CF'),
  openMoji('furniture', 'furniture', '1F6CB'),
  openMoji('bad-home', 'a home that is not good enough', '1F3DA'),
  openMoji('homeless', 'having nowhere to live', '1F303'),
  openMoji('region', 'a big area with many councils', '1F3D9'),

  // Another country.
  openMoji('another-country', 'another country', '1F30D'),
  openMoji('refuge', 'being safe in a new place', 'E098'),
  own('passport', 'papers that let you stay in a country'),

  // Learning and work.
  openMoji('studying', 'studying', '1F469-1F3FD-200D-1F4BB'),
  openMoji('certificate', 'a certificate', '1F4DC'),
  openMoji('skills', 'learning useful skills', '1F9F0'),
  openMoji('training', 'training for a job', '1F469-1F3FC-200D-1F373'),
  openMoji('interview', 'a job interview', '1F454'),

  // Money.
  own('grant', 'money that someone gives you', 'Our own drawing with a hand by OpenMoji, CC BY-SA 4.0.'),
  openMoji('money-to-live-on', 'money for day to day life', '1F45B'),
  openMoji('savings', 'saving money', '1FA99'),
  openMoji('bill', 'a bill to pay', '1F9FE'),
  openMoji('rising-prices', 'prices that go up', '1F4C8'),
  openMoji('company', 'a company', '1F3EC'),

  // Law and government.
  openMoji('court', 'a court', '1F469-1F3FF-200D-2696-FE0F'),
  own('prison', 'prison'),
  openMoji('crown', 'the King or Queen', '1F451'),
  openMoji('fair', 'the same for everyone', '1F7F0'),
  openMoji('safe', 'being kept safe', '1F6E1'),
  openMoji('inspection', 'checking something with care', '1F50D'),
  openMoji('statistics', 'numbers about many people', '1F4CA'),
  openMoji('linked', 'joining things together', '1F587'),
  openMoji('trying-out', 'trying something out', '1F9EA'),
  openMoji('speech', 'a speech or a debate', '1F3A4'),

  // Words and papers.
  openMoji('what-people-said', 'what people said', '1F5E8'),
  openMoji('advice', 'advice', 'E094'),
  openMoji('offer', 'an offer', '1FAF4-1F3FD'),
  openMoji('list', 'a list', '1F5D2'),
  openMoji('records', 'records about you', '1F5C2'),
  own('promise', 'a promise', 'Our own drawing with a handshake by OpenMoji, CC BY-SA 4.0.'),
  openMoji('signing', 'signing your name', '270D-1F3FE'),
  openMoji('news', 'news', '1F4F0'),
  openMoji('website', 'a web site', '1F310'),

  // How things change, and what people think.
  openMoji('more', 'more', '2B06'),
  openMoji('less', 'less', '2B07'),
  openMoji('time', 'time', '1F550'),
  openMoji('start', 'a start', '25B6'),
  openMoji('stop', 'a stop', '1F6D1'),
  openMoji('next', 'what comes next', '27A1'),
  openMoji('not-known', 'not known', '1F937-1F3FD'),
  openMoji('liked', 'people liked it', '1F44D-1F3FD'),
  openMoji('not-liked', 'people did not like it', '1F44E-1F3FD'),
] satisfies z.input<typeof pictureSchema>[];
