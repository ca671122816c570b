import { findArea } from '../../scopes/areas';
import { plainWords } from '../plain-words';

/** Names of areas as Analytics' measures and its translated exports word them, beyond the synonyms of the key form. */
const analyticsWords: Record<string, string> = {
  Acquisitions: `
    acq, erwerbung, erwerbungen, adquisiciones, acquisizioni, acquisitie, hankinta, aquisicoes, רכש`,
  Analytics: `
    analytik, analyse, analytique, analytica, analitica, analytiikka, אנליטיקה, אנליטיקס`,
  Bibs: `
    bib, bibliographic, bibliographic records, physical items, items, inventory, titeldaten,
    bibliografisch, bibliographisch, bibliographische datensatze, bibliographique,
    notices bibliographiques, bibliografico, registros bibliograficos, record bibliografici,
    bibliografische records, bibliografiset tietueet, exemplare, exemplaires, ejemplares, ביבליוגרפי,
    רשומות ביבליוגרפיות`,
  Configuration: `
    conf, config, configurations, konfiguration, konfigurationen, configuracion, configurazione,
    configuratie, maaritykset, asetukset, configuracao, תצורה, הגדרות`,
  Courses: `
    course, course reserves, kurse, semesterapparate, cours, cursos, corsi, cursussen, kurssit, קורסים`,
  Electronic: `
    electronics, electronic resources, elektronisch, elektronische ressourcen, electronique,
    ressources electroniques, electronico, recursos electronicos, elettronico, risorse elettroniche,
    elektroninen, elektroniset aineistot, אלקטרוני`,
  Partners: `
    partner, resource sharing, resource sharing partners, fernleihpartner, partenaires, socios,
    colaboradores, partner di condivisione, partnerit, kumppanit, שותפים`,
  'Task-lists': `
    task list, tasks list, tasks lists, task lists, tasks, aufgabenlisten, aufgaben, listes de taches,
    taches, listas de tareas, tareas, elenchi attivita, takenlijsten, tehtavalistat, רשימות משימות`,
  Users: `
    user, patrons, users and fulfillment, fulfillment, benutzer, nutzer, benutzende, utilisateurs,
    lecteurs, usuarios, utenti, gebruikers, kayttajat, asiakkaat, utilizadores, משתמשים`,
};

const byWords = new Map<string, string>();
for (const [area, words] of Object.entries(analyticsWords))
  for (const word of words.split(',')) byWords.set(plainWords(word), area);

/** The area that a cell of an export names, or `null`. */
export function areaOfWords(text: string): string | null {
  return findArea(text)?.name ?? byWords.get(plainWords(text)) ?? null;
}

const segments: Record<string, string> = {
  acq: 'Acquisitions',
  analytics: 'Analytics',
  bibs: 'Bibs',
  items: 'Bibs',
  conf: 'Configuration',
  courses: 'Courses',
  electronic: 'Electronic',
  partners: 'Partners',
  'task-lists': 'Task-lists',
  users: 'Users',
};

/** The area of an API address: the first part after `/almaws/v1/`; `null` for any other address. */
export function areaOfPath(path: string): string | null {
  const segment = /\/?almaws\/v\d+\/([a-z-]+)/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(segments, segment) ? (segments[segment] ?? null) : null;
}
