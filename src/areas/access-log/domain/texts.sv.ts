/** What an event is called: `did` after it was done, `tried` when it was refused. */
export interface EventWords {
  readonly did: string;
  readonly tried: string;
}

/**
 * Every event in words that follow «Skolsköterska vid …»: «läste om barnet», «försökte läsa om barnet». Each area writes
 * its own lines here; a test walks the routes and finds the event that has none.
 */
export const eventWords: Readonly<Record<string, EventWords>> = {
  'child.registered': { did: 'lade upp barnet eller fann det', tried: 'lägga upp barnet' },
  'child.listed': { did: 'såg listan över enhetens barn', tried: 'se listan över enhetens barn' },
  'child.sought': { did: 'sökte fram barnet med nummer', tried: 'söka fram barnet med nummer' },
  'child.read': { did: 'läste om barnet', tried: 'läsa om barnet' },
  'child.updated': { did: 'rättade barnets uppgifter', tried: 'rätta barnets uppgifter' },
  'child.place_set': { did: 'skrev var barnet finns', tried: 'skriva var barnet finns' },
  'child.identity_set': { did: 'gav barnet dess nummer', tried: 'ge barnet ett nummer' },
  'child.say_judged': { did: 'bedömde hur mycket barnets röst väger', tried: 'bedöma hur mycket barnets röst väger' },
  'child.colleague_added': { did: 'lät en kollega arbeta med barnet', tried: 'låta en kollega arbeta med barnet' },
  'child.contact_ended': { did: 'avslutade sitt arbete med barnet', tried: 'avsluta sitt arbete med barnet' },
  'child.protection_set': { did: 'ändrade skyddet av barnets uppgifter', tried: 'ändra skyddet av barnets uppgifter' },
  'child.person_named': { did: 'lät någon se var barnet finns', tried: 'låta någon se var barnet finns' },
  'child.person_unnamed': {
    did: 'tog bort någon som fick se var barnet finns',
    tried: 'ta bort någon som får se var barnet finns',
  },
  'child.guardian_added': { did: 'lade till en vårdnadshavare', tried: 'lägga till en vårdnadshavare' },
  'child.guardian_updated': {
    did: 'rättade en vårdnadshavares uppgifter',
    tried: 'rätta en vårdnadshavares uppgifter',
  },
  'child.custody_ended': { did: 'skrev när en vårdnad upphör', tried: 'skriva när en vårdnad upphör' },
  'child.guardian_blocked': { did: 'spärrade en vårdnadshavare', tried: 'spärra en vårdnadshavare' },
  'child.guardian_unblocked': { did: 'hävde en spärr', tried: 'häva en spärr' },
  'consent.read': { did: 'läste vilka som får släppas in', tried: 'läsa vilka som får släppas in' },
  'consent.recorded': { did: 'antecknade ett samtycke', tried: 'anteckna ett samtycke' },
  'consent.withdrawn': {
    did: 'antecknade att ett samtycke är återkallat',
    tried: 'anteckna att ett samtycke är återkallat',
  },
  'delivery.listed': {
    did: 'såg listan över det som enheten har fått',
    tried: 'se listan över det som enheten har fått',
  },
  'delivery.read': { did: 'läste en kopia som enheten har fått', tried: 'läsa en kopia som en enhet har fått' },
  'delivery.made': { did: 'lämnade ut en kopia av planen', tried: 'lämna ut en kopia av planen' },
  'family.consent_read': { did: 'läste vilka som får se planen', tried: 'läsa vilka som får se planen' },
  'family.consent_given': { did: 'sa ja till att dela', tried: 'säga ja till att dela' },
  'family.consent_withdrawn': { did: 'tog tillbaka ett ja', tried: 'ta tillbaka ett ja' },
  'access_log.read': { did: 'läste loggen över enhetens läsningar', tried: 'läsa loggen' },
  'access_log.family_read': { did: 'läste vem som har läst', tried: 'läsa vem som har läst' },
  'access_log.review_listed': { did: 'såg stickproven ur loggen', tried: 'se stickproven ur loggen' },
  'access_log.reviewed': { did: 'granskade en läsning', tried: 'granska en läsning' },
  'directory.county_read': { did: 'läste länets inställningar', tried: 'läsa länets inställningar' },
  'directory.units_searched': { did: 'sökte bland enheterna', tried: 'söka bland enheterna' },
  'directory.people_read': { did: 'läste vilka som arbetar på en enhet', tried: 'läsa vilka som arbetar på en enhet' },
  'directory.assignments_read': { did: 'läste länets uppdrag', tried: 'läsa länets uppdrag' },
  'directory.assignment_started': { did: 'gav någon ett uppdrag', tried: 'ge någon ett uppdrag' },
  'directory.assignment_ended': { did: 'avslutade ett uppdrag', tried: 'avsluta ett uppdrag' },
  'identity.read_self': { did: 'såg sin egen inloggning', tried: 'se en inloggning' },
  'identity.switched': { did: 'bytte uppdrag', tried: 'byta uppdrag' },
  'plan.listed': { did: 'såg listan över planer', tried: 'se listan över planer' },
  'plan.started': { did: 'började en plan', tried: 'börja en plan' },
  'plan.read': { did: 'läste planen', tried: 'läsa planen' },
  'plan.call_prepared': { did: 'skrev på kallelsen', tried: 'skriva på kallelsen' },
  'plan.family_asked': { did: 'frågade familjen om en plan', tried: 'fråga familjen om en plan' },
  'plan.called': { did: 'skickade kallelsen', tried: 'skicka kallelsen' },
  'plan.refused': { did: 'antecknade att familjen tackade nej till planen', tried: 'anteckna ett nej till planen' },
  'plan.offered_again': { did: 'erbjöd planen igen', tried: 'erbjuda planen igen' },
  'plan.answered': { did: 'svarade på kallelsen', tried: 'svara på kallelsen' },
  'plan.member_changed': {
    did: 'ändrade vilka på enheten som är med i planen',
    tried: 'ändra vilka som är med i planen',
  },
  'plan.mapping_started': { did: 'började kartläggningen', tried: 'börja kartläggningen' },
  'plan.part_written': { did: 'skrev enhetens del av kartläggningen', tried: 'skriva en del av kartläggningen' },
  'plan.went_without': {
    did: 'skrev varför planen gick vidare utan en enhet',
    tried: 'skriva varför planen går vidare utan en enhet',
  },
  'plan.kept_read': {
    did: 'läste det som enheten har kvar av planen',
    tried: 'läsa det som en enhet har kvar av planen',
  },
  'plan.message_sent_again': { did: 'skickade ett meddelande igen', tried: 'skicka ett meddelande igen' },
  'plan.time_proposed': { did: 'föreslog en tid för mötet', tried: 'föreslå en tid för mötet' },
  'plan.time_withdrawn': { did: 'tog bort en tid för mötet', tried: 'ta bort en tid för mötet' },
  'plan.time_chosen': { did: 'bestämde tiden för mötet', tried: 'bestämma tiden för mötet' },
  'plan.meeting_started': { did: 'gick vidare till mötet', tried: 'gå vidare till mötet' },
  'plan.meeting_written': {
    did: 'skrev mötets dagordning och anteckningar',
    tried: 'skriva mötets dagordning och anteckningar',
  },
  'plan.meeting_held': { did: 'skrev vilka som kom till mötet', tried: 'skriva vilka som kom till mötet' },
  'plan.content_written': { did: 'skrev i planen', tried: 'skriva i planen' },
  'plan.published': { did: 'publicerade planen', tried: 'publicera planen' },
  'plan.edition_read': { did: 'läste en version av planen', tried: 'läsa en version av planen' },
  'plan.measure_reported': { did: 'berättade hur det går med en insats', tried: 'berätta hur det går med en insats' },
  'plan.evaluation_started': { did: 'började utvärdera planen', tried: 'börja utvärdera planen' },
  'plan.outcome_written': { did: 'skrev hur det gick med ett mål', tried: 'skriva hur det gick med ett mål' },
  'plan.evaluation_written': {
    did: 'skrev utvärderingens sammanfattning',
    tried: 'skriva utvärderingens sammanfattning',
  },
  'plan.score_written': {
    did: 'skrev ner vad någon i familjen tycker',
    tried: 'skriva ner vad någon i familjen tycker',
  },
  'plan.evaluation_finished': { did: 'avslutade utvärderingen', tried: 'avsluta utvärderingen' },
  'plan.continued': { did: 'fortsatte planen till nästa uppföljning', tried: 'fortsätta planen' },
  'plan.revised': { did: 'öppnade planen för ändringar', tried: 'öppna planen för ändringar' },
  'plan.revision_dropped': {
    did: 'behöll den gällande planen utan ändringar',
    tried: 'behålla den gällande planen utan ändringar',
  },
  'plan.closed': { did: 'avslutade planen', tried: 'avsluta planen' },
  'plan.reopened': { did: 'öppnade planen igen', tried: 'öppna planen igen' },
  'plan.handover_offered': {
    did: 'frågade någon om att ta över samordningen',
    tried: 'fråga någon om att ta över samordningen',
  },
  'plan.handover_answered': {
    did: 'svarade på frågan om att ta över samordningen',
    tried: 'svara på frågan om att ta över samordningen',
  },
  'plan.handover_taken_back': {
    did: 'tog tillbaka frågan om samordningen',
    tried: 'ta tillbaka frågan om samordningen',
  },
  'plan.coordinator_appointed': { did: 'utsåg en samordnare', tried: 'utse en samordnare' },
  'plan.document_read': { did: 'hämtade planen som PDF', tried: 'hämta planen som PDF' },
  'catalogue.asked': { did: 'frågade vart man vänder sig', tried: 'fråga vart man vänder sig' },
  'catalogue.listed': { did: 'såg en lista i katalogen', tried: 'se en lista i katalogen' },
  'catalogue.read': { did: 'läste en post i katalogen', tried: 'läsa en post i katalogen' },
  'catalogue.edition_read': { did: 'läste en äldre version i katalogen', tried: 'läsa en äldre version i katalogen' },
  'catalogue.added': { did: 'lade in något i katalogen', tried: 'lägga in något i katalogen' },
  'catalogue.changed': { did: 'ändrade en post i katalogen', tried: 'ändra en post i katalogen' },
  'catalogue.restored': {
    did: 'gjorde en äldre version i katalogen gällande',
    tried: 'göra en äldre version i katalogen gällande',
  },
  'catalogue.ended': { did: 'avslutade en post i katalogen', tried: 'avsluta en post i katalogen' },
  'catalogue.trial_marked': {
    did: 'berättade hur det går att prova ett gott exempel',
    tried: 'berätta hur det går att prova ett gott exempel',
  },
  'agreement.listed': { did: 'såg länets överenskommelser', tried: 'se länets överenskommelser' },
  'agreement.outlines_read': { did: 'såg länets karta', tried: 'se länets karta' },
  'agreement.read': { did: 'läste en överenskommelse', tried: 'läsa en överenskommelse' },
  'forum.listed': { did: 'såg länets forum', tried: 'se länets forum' },
  'forum.created': { did: 'lade upp ett forum', tried: 'lägga upp ett forum' },
  'forum.read': { did: 'läste om ett forum', tried: 'läsa om ett forum' },
  'forum.edited': { did: 'ändrade ett forum', tried: 'ändra ett forum' },
  'forum.state_set': { did: 'ändrade om ett forum är i gång', tried: 'ändra om ett forum är i gång' },
  'forum.party_changed': { did: 'ändrade vilka som är parter i ett forum', tried: 'ändra vilka som är parter' },
  'forum.member_changed': {
    did: 'ändrade vem på enheten som sitter i ett forum',
    tried: 'ändra vem som sitter i ett forum',
  },
  'forum.meeting_called': { did: 'kallade till ett möte i ett forum', tried: 'kalla till ett möte i ett forum' },
  'forum.meeting_read': { did: 'läste om ett möte i ett forum', tried: 'läsa om ett möte i ett forum' },
  'forum.meeting_moved': { did: 'ändrade ett möte i ett forum', tried: 'ändra ett möte i ett forum' },
  'forum.meeting_cancelled': { did: 'ställde in ett möte i ett forum', tried: 'ställa in ett möte i ett forum' },
  'forum.meeting_prepared': { did: 'skrev på ett mötes dagordning', tried: 'skriva på ett mötes dagordning' },
  'forum.call_answered': { did: 'svarade på en kallelse till ett forum', tried: 'svara på en kallelse till ett forum' },
  'forum.meeting_held': { did: 'skrev vilka som kom till ett forum', tried: 'skriva vilka som kom till ett forum' },
  'forum.meeting_written': { did: 'skrev ett forums anteckningar', tried: 'skriva ett forums anteckningar' },
  'forum.decided': { did: 'skrev ett beslut i ett forum', tried: 'skriva ett beslut i ett forum' },
  'forum.decisions_listed': { did: 'såg listan över beslut', tried: 'se listan över beslut' },
  'forum.decision_reported': {
    did: 'berättade vad ett beslut har blivit på enheten',
    tried: 'berätta vad ett beslut har blivit på en enhet',
  },
  'forum.questions_listed': { did: 'såg listan över frågor', tried: 'se listan över frågor' },
  'forum.asked': { did: 'ställde en fråga till ett forum', tried: 'ställa en fråga till ett forum' },
  'forum.question_passed': { did: 'skickade en fråga vidare uppåt', tried: 'skicka en fråga vidare uppåt' },
  'forum.question_answered': { did: 'svarade på en fråga i ett forum', tried: 'svara på en fråga i ett forum' },
  'forum.answer_noted': { did: 'tog emot svaret på en fråga', tried: 'ta emot svaret på en fråga' },
  'forum.lines_listed': { did: 'såg listan över rader om barn i ett forum', tried: 'se rader om barn i ett forum' },
  'forum.line_raised': { did: 'tog upp barnet i ett forum', tried: 'ta upp barnet i ett forum' },
  'forum.room_read': {
    did: 'såg vilka i ett forum som får höra om barnet',
    tried: 'se vilka i ett forum som får höra om barnet',
  },
  'forum.line_read': {
    did: 'läste det som ett forum har skrivit om barnet',
    tried: 'läsa vad ett forum har skrivit om barnet',
  },
  'forum.line_written': { did: 'skrev om barnet i ett forum', tried: 'skriva om barnet i ett forum' },
  'forum.line_to_plan': { did: 'började en plan efter ett forum', tried: 'börja en plan efter ett forum' },
  'myday.read': { did: 'såg sin dag', tried: 'se någons dag' },
  'family.plans_listed': { did: 'såg listan över planer', tried: 'se listan över planer' },
  'family.plan_read': { did: 'läste planen', tried: 'läsa planen' },
  'family.edition_read': { did: 'läste en version av planen', tried: 'läsa en version av planen' },
  'family.part_written': { did: 'skrev i kartläggningen', tried: 'skriva i kartläggningen' },
  'family.matters_written': { did: 'skrev vad som är viktigt för barnet', tried: 'skriva vad som är viktigt' },
  'family.times_answered': { did: 'sa vilka mötestider som passar', tried: 'säga vilka mötestider som passar' },
  'family.score_written': { did: 'sa hur det har gått', tried: 'säga hur det har gått' },
  'family.plan_refused': { did: 'tackade nej till planen', tried: 'tacka nej till planen' },
};

/** For an event that nobody has written words for: true of every event, and says no more than is known. */
const neutral: EventWords = { did: 'gjorde något som rör barnet', tried: 'göra något som rör barnet' };

export const wordsFor = (event: string): EventWords => eventWords[event] ?? neutral;

/**
 * What somebody at work does it for, by the ground that let them in: words that follow «för att …». A ground that says
 * nothing of it, that one works here, has none.
 */
export const purposeWords: Readonly<Record<string, string | undefined>> = {
  'works with the child': 'arbeta med barnet',
  'works with the child, and protection hides nothing': 'arbeta med barnet',
  'works with the child, and protection hides nothing of the guardian': 'arbeta med barnet',
  'works with the child at social services': 'arbeta med barnet',
  'works with the child at social services, at a unit of its plan, or where one is being started': 'arbeta med barnet',
  'works with the child at social services, at a unit of its plan, or where nobody else has written custody':
    'arbeta med barnet',
  'records for the own unit, for those it calls to a plan, or for any at social services and at a unit of the plan':
    'skriva in samtycke',
  'belongs to the unit that set the block': 'arbeta med barnet',
  'manages a unit that works with the child, and nobody named is at work': 'leda arbetet med barnet',
  'is on the plan and consent covers the unit': 'arbeta med planen',
  'belongs to the unit that started the plan': 'arbeta med planen',
  'is on the plan for the unit that is responsible for the measure': 'arbeta med planen',
  'coordinates the plan': 'samordna planen',
  'coordinates the plan and consent covers the unit': 'samordna planen',
  'coordinates the plan, and somebody outside the units is responsible for the measure': 'samordna planen',
  'manages a unit that is on the plan': 'leda arbetet med planen',
  'manages the unit that coordinates or started the plan': 'leda arbetet med planen',
  'manages the unit that coordinates or started the plan and consent covers it': 'leda arbetet med planen',
  'manages the unit that is responsible for the measure': 'leda arbetet med planen',
  'receives calls for a unit that is called': 'ta emot enhetens kallelser',
  'has been offered to coordinate': 'svara på frågan om samordningen',
  'belongs to the unit that it was delivered to': 'ta del av det som enheten har fått',
  'sits in a forum where children may be spoken of': 'arbeta med barnet i ett forum',
  'sits in the forum for a unit that is a party': 'arbeta med barnet i ett forum',
  'looks after the unit’s log': 'granska enhetens logg',
  'looks after the unit’s log, and the event is somebody else’s': 'granska enhetens logg',
};

export const verdictWords = {
  expected: 'Väntad läsning',
  ask: 'Fråga den som läste',
  unauthorised: 'Utan rätt',
} as const;
