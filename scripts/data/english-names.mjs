/** Names that a package has in the language of the country alone, or misspells. */
const names = {
  'Ash Sunday': 'Clean Monday',
  Bundesfeiertag: 'Swiss National Day',
  'Cerimonia di investitura dei Capitani Reggenti': 'Investiture of the Captains Regent',
  'Celebración del Divino Salvador del Mundo': 'Feast of the Divine Saviour of the World',
  'Día de la Comunidad de Madrid': 'Day of the Community of Madrid',
  'Día de la Constitución Española': 'Constitution Day',
  'Día de las Américas': 'Day of the Americas',
  Feiertagsbrücke: 'Bridge day',
  'Fiesta Nacional de España': 'National Day',
  'Fête de Famille': 'Family Day',
  'Fête de la commémoration de la conférence nationale souveraine':
    'Commemoration of the Sovereign National Conference',
  'Fête des chefs coutumiers': 'Custom Chiefs Day',
  'Fête du Vodoun': 'Vodoun Festival',
  'Gesta Heroica de Juan Santamaría': 'Juan Santamaría Day',
  'Implantação da República': 'Republic Day',
  'Jour de l’Afrique': 'Africa Day',
  'Jour de l’Unité': 'Unity Day',
  'Jour de l’an': 'New Year’s Day',
  'Journée Mondiale des Enfants': 'Children’s Day',
  'Journée nationale de la République': 'Republic Day',
  'Mariä Geburt': 'Nativity of Mary',
  'Mémoire du père de l’indépendance Rév. Dr. W.H. Lini': 'Father Walter Lini Day',
  'Primer Grito de Independencia': 'First Cry of Independence',
  'Restauração da Independência': 'Restoration of Independence',
  Staatsfeiertag: 'Labour Day',
  'The forth day of the Chinese New Year': 'The fourth day of the Chinese New Year',
  'عيد الإستقلال': 'Independence Day',
  'عيد الثورة و الشباب': 'Revolution and Youth Day',
  'عيد الجلاء': 'Evacuation Day',
  'عيد الجمهورية': 'Republic Day',
  'عيد الشهداء': 'Martyrs’ Day',
  'عيد المرأة': 'Women’s Day',
};

/** With the apostrophe of print, and '(in lieu)' of a day that stands for one on a weekend. */
export const inEnglish = (name) => {
  const printed = name.trim().replaceAll(/['′]/g, '’');
  const [, plain, inLieu] = /^(.*?)(?: (\((?:substitute day|in lieu)\)))?$/.exec(printed);
  return `${names[plain] ?? plain}${inLieu ? ' (in lieu)' : ''}`;
};
