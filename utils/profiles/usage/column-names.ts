import { plainWords } from '../plain-words';
import type { Meaning } from './columns';

/**
 * The names that columns go by, from the API Usage subject area of Alma Analytics
 * (https://knowledge.exlibrisgroup.com/Alma/Product_Documentation/010Alma_Online_Help_(English)/080Analytics/Alma_Analytics_Subject_Areas/API_Usage)
 * and its translations, in lower case and without accents. To know another name is to add it here.
 */
const names: Record<Meaning, string> = {
  area: `
    api area, area, api areas, api module, module, api type, api category, api bereich, bereich,
    domaine, domaine api, domaine de l api, domaine d api, zone api, zone, area de api, area de la api,
    area api, area da api, area dell api, ambito, ambito api, api gebied, gebied, api onderdeel,
    api alue, alue, rajapinnan alue, rajapinta alue, apin alue, api omrade, omrade, obszar api, obszar,
    תחום, תחום api, אזור, אזור api, תחום ה api, אזור ה api`,
  path: `
    api url, url, path, api path, api name, endpoint, resource, request url, uri, url der api, pfad,
    api pfad, chemin, url de l api, ruta, url de la api, percorso, pad, polku, נתיב, כתובת`,
  application: `
    application name, application, app name, app, key name, api key name, name of key, name of the key,
    integration, integration name, client, client name, application title, application display name,
    anwendung, anwendungsname, name der anwendung, applikation, applikationsname, schlusselname,
    name des schlussels, api schlusselname, name des api schlussels, nom de l application,
    nom d application, nom application, nom de la cle, nom de la cle api, nombre de la aplicacion,
    nombre de aplicacion, aplicacion, nombre de la clave, nome do aplicativo, nome da aplicacao,
    aplicacao, nome applicazione, nome dell applicazione, applicazione, nome della chiave, toepassing,
    naam toepassing, naam van de toepassing, toepassingsnaam, applicatie, applicatienaam,
    naam van de applicatie, naam van de sleutel, sleutelnaam, sovellus, sovelluksen nimi, avaimen nimi,
    applikationsnamn, nazwa aplikacji, aplikacja, programnavn, יישום, שם היישום, שם יישום, אפליקציה,
    שם האפליקציה, שם אפליקציה, שם המפתח, שם מפתח, name, nom, nombre, nome, naam, nimi, שם, bezeichnung, namn`,
  lastFour: `
    application key, api key, key, last four, last 4, last four characters, last 4 characters,
    last four digits, last 4 digits, key ending, key suffix, key last four, key last 4, ending,
    anwendungsschlussel, api schlussel, schlussel, letzte vier, letzte vier zeichen, letzte 4 zeichen,
    cle d application, cle de l application, cle api, cle, quatre derniers caracteres,
    4 derniers caracteres, clave de la aplicacion, clave de aplicacion, clave api, clave,
    ultimos cuatro, ultimos 4, ultimos cuatro caracteres, chave, chave da aplicacao, chiave,
    chiave api, chiave applicazione, chiave dell applicazione, ultimi quattro caratteri,
    ultime quattro cifre, sleutel, api sleutel, toepassingssleutel, laatste vier tekens,
    laatste 4 tekens, avain, api avain, sovelluksen avain, sovellusavain, nelja viimeista merkkia,
    viimeiset nelja, nyckel, api nyckel, klucz, מפתח, מפתח היישום, מפתח יישום, מפתח api,
    מפתח האפליקציה`,
  method: `
    api method, method, http method, verb, http verb, request method, operation, request type, methode,
    api methode, http methode, methode api, methode de l api, methode http, metodo, metodo api,
    metodo de la api, metodo dell api, metodo da api, metodo http, menetelma, api menetelma, metodi,
    http metodi, metod, metoda, שיטה, שיטת api, מתודה, שיטת ה api`,
  calls: `
    api usage total, api usage, usage, calls, number of calls, num of calls, total calls, api calls,
    call count, count, hits, requests, number of requests, request count, total, api count,
    total api usage, number of api calls, usage total, total usage, no of calls, of calls, anzahl,
    aufrufe, anzahl aufrufe, anzahl der aufrufe, api aufrufe, anzahl der api aufrufe, nutzung,
    api nutzung, api nutzung gesamt, gesamt, zugriffe, anzahl anfragen, anfragen, appels,
    nombre d appels, nombre d appels api, nb appels, nombre, requetes, nombre de requetes, utilisation,
    utilisation api, utilisation de l api total, utilisation de l api, llamadas, numero de llamadas,
    cantidad, cantidad de llamadas, peticiones, uso, uso de api, uso de api total, uso de la api,
    chamadas, numero de chamadas, solicitudes, chiamate, numero di chiamate, numero chiamate, utilizzo,
    utilizzo api, utilizzo api totale, totale, aanroepen, aantal, aantal aanroepen, aantal verzoeken,
    gebruik, api gebruik, api gebruik totaal, kutsut, kutsujen maara, kutsuja, lukumaara, maara,
    kaytto, api kaytto, pyynnot, anrop, antal anrop, antal, kald, liczba wywolan, קריאות, מספר קריאות,
    מספר הקריאות, שימוש, כמות, סך הכל`,
  date: `
    date, api date, day, usage date, call date, full date, request date, api usage date, week,
    year month, month year, period, api usage year month, month key, datum, tag, nutzungsdatum,
    api datum, jour, date d utilisation, date de l appel, fecha, fecha de uso, dia, data,
    data di utilizzo, giorno, data de uso, gebruiksdatum, dag, paiva, paivamaara, pvm, dato, תאריך,
    תאריך שימוש, יום, monat jahr, jahr monat, zeitraum, periode, periodo`,
  year: `
    year, api year, usage year, calendar year, jahr, annee, ano, anno, jaar, vuosi, ar, שנה`,
  month: `
    month, api month, usage month, month name, monat, mois, mes, mese, maand, kuukausi, manad, חודש`,
  status: `
    status, response status, http status, status code, response code, http status code, response,
    http response, http code, result code, antwortstatus, statuscode, antwortcode, http statuscode,
    statut, code de reponse, code http, statut de la reponse, estado, codigo de respuesta,
    estado de la respuesta, codigo de estado, stato, codice di risposta, stato della risposta,
    responscode, antwoordstatus, tila, vastauskoodi, tilakoodi, vastauksen tila, svarskod, סטטוס,
    קוד תגובה`,
  institution: `
    institution, institution name, institution code, inst, library, member, campus, einrichtung,
    institution der, name der institution, etablissement, nom de l institution, institucion,
    nombre de la institucion, istituzione, nome istituzione, instelling, naam instelling, organisaatio,
    laitos, oppilaitos, מוסד, שם המוסד`,
  product: `
    product, produkt, produit, producto, prodotto, tuote, מוצר`,
};

/** The names of each meaning, as `plainWords` gives them. */
export const columnNames = Object.fromEntries(
  Object.entries(names).map(([meaning, list]) => [meaning, new Set(list.split(',').map(plainWords))]),
) as Record<Meaning, Set<string>>;
