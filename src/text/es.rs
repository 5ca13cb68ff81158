//! Spanish: neutral, for Spain and Latin America; readers are addressed by nobody, or in the plural.
//!
//! Glossary: generation generación · improvement rate tasa de mejora · loop bucle · to feed itself alimentarse solo · to level off tocar
//! techo · to run away desbocarse · research taste olfato investigador · judgement criterio (AI "pone" it) · headroom margen de mejora ·
//! bottleneck cuello de botella · playhead cursor · run simulación · scenario escenario · dial regulador (its positions: ajustes) · to turn
//! up subir · to feel the heat notar el calor · speed-up aceleración · task length duración de las tareas · release versión · audit
//! auditoría · safety window ventana de seguridad · band franja · futures futuros · compute cómputo · stand-in nuestra medida de ·
//! embodied path vía física · gain ganancia · intern becario.

use sim::params::ParamId::*;
use sim::presets::PresetId;

use crate::text::{
    CLAIM_COUNT, ClaimWords, Heading, NumberWords, PageWords, ParamWords, PresetWords, SentenceWords, StepWords, Words,
};

const fn param(id: sim::ParamId, name: &'static str, meaning: &'static str) -> ParamWords {
    ParamWords { id, name, meaning }
}

const fn preset(id: PresetId, name: &'static str, reading: &'static str) -> PresetWords {
    PresetWords { id, name, reading }
}

const fn step(name: &'static str, text: &'static str) -> StepWords {
    StepWords { name, text, task: "" }
}

const fn heading(name: &'static str, long: &'static str, short: &'static str) -> Heading {
    Heading { name, long, short }
}

const SENTENCE: SentenceWords = SentenceWords {
    today: "Hoy la IA acelera la investigación en IA cerca de un ^{today}^. ",
    today_times: "Hoy, gracias a la IA, la investigación en IA va ^{today}^ más rápido. ",
    today_nothing: "Hoy la IA no acelera la investigación en IA. ",
    premise: "Si cada generación es un [q {q}] mejor para crear la siguiente, y cada duplicación del progreso hace la siguiente un [beta {harder}] más difícil, ",
    premise_short: "Con un [q {q}] por generación, ",
    tenfold: "la investigación *va 10 veces más rápido hacia {year}*",
    already: "la investigación *ya va hoy 10 veces más rápido*",
    levels_off: "la investigación *toca techo en {cap}*, {because}",
    stays: "la investigación *sigue {cap} más rápida*, {because}",
    not_before: "la investigación *no va 10 veces más rápido antes de {year}*",
    later_levels_off: " y al final *toca techo en {cap}*, {because}",
    later_levels_off_short: ", luego *toca techo en {cap}*",
    range: " ({earliest}\u{2060}–\u{2060}{latest})",
    range_same: " ({year} en ocho de cada diez futuros)",
    range_open: " ({earliest} como pronto, o no antes de {end})",
    range_earliest: " ({earliest} como pronto)",
    because: "porque",
    mainly_because: "sobre todo porque",
    judgement_all: "las personas conservan el criterio",
    judgement: "las personas conservan el {share} del criterio",
    world: "parte del trabajo espera al mundo físico",
    tools: "las herramientas dejan de mejorar",
    untouched: "la IA no hace nada en una de las fases: {stage}",
    far_sooner: "El tiempo entre generaciones se acorta mucho, *{change}*: ",
    only_sooner: "El tiempo entre generaciones se acorta solo {fraction}, *{change}*: ",
    fractions: ["una décima parte", "una cuarta parte", "un tercio", "la mitad"],
    hardly_sooner: "El tiempo entre generaciones apenas se acorta, *{change}*: ",
    later: "El tiempo entre generaciones se alarga cada vez más, *{change}*: ",
    none_comes: "No llega ninguna generación nueva antes de {year}: ",
    far: "el bucle *queda lejos de alimentarse solo*.",
    leans: "el bucle *depende de chips nuevos*.",
    feeds: "el bucle *se alimenta solo de {from} a {to}*.",
    feeds_around: "el bucle *se alimenta solo hacia {from}*.",
    feeds_on: "el bucle *se alimenta solo desde {from}*.",
    runs_away: "el bucle *se desboca hacia {from}*: infinito en un tiempo finito, donde el modelo ya no significa nada.",
    not_a_forecast: "Un modelo, no un pronóstico.",
};

#[rustfmt::skip]
const CLAIMS: [ClaimWords; CLAIM_COUNT] = [
    // amodei-speedup
    ClaimWords {
        who: "Dario Amodei, Anthropic",
        quote: "Yo diría que ahora mismo los modelos que programan dan quizá, no sé, una aceleración total del 15-20 %. Eso es lo que creo. Hace seis meses era quizá del 5 %.",
        text: "Los modelos que programan aceleran toda la investigación en IA entre un 15 y un 20 %; seis meses antes, quizá un 5 %.",
        source: "pódcast de Dwarkesh Patel, 13 feb 2026",
        caveat: "Es la estimación de una sola persona sobre todo el proceso, no una medición.",
        since: "",
    },
    // anthropic-90
    ClaimWords {
        who: "Anthropic",
        quote: "",
        text: "Claude escribe alrededor del 90 % de su código.",
        source: "un artículo de la primavera boreal de 2026",
        caveat: "Estimación de la dirección, que cuenta también programas auxiliares y experimentos.",
        since: "May 2026, Anthropic: según una medición, más del 80 % del código incorporado.",
    },
    // alphaevolve-fleet
    ClaimWords {
        who: "Google DeepMind, AlphaEvolve",
        quote: "recupera de forma continua, en promedio, el 0,7 % de los recursos de cómputo de Google en todo el mundo",
        text: "Ahorra el 0,7 % del cómputo de Google, todo el tiempo.",
        source: "",
        caveat: "Es una ganancia única, no un ritmo anual; tomarla por la parte del trabajo de infraestructura que hace la IA es lectura nuestra.",
        since: "",
    },
    // alphaevolve-training
    ClaimWords {
        who: "Google DeepMind, AlphaEvolve",
        quote: "aceleró este núcleo vital de la arquitectura de Gemini un 23 %, lo que redujo un 1 % el tiempo de entrenamiento de Gemini",
        text: "Un núcleo de cálculo un 23 % más rápido acortó el entrenamiento un 1 %: una gran ganancia en una parte es una ganancia pequeña en el conjunto.",
        source: "",
        caveat: "Es una ganancia única; tomarla por la parte del entrenamiento que hace la IA es lectura nuestra.",
        since: "",
    },
    // openai-itself
    ClaimWords {
        who: "OpenAI",
        quote: "nuestro primer modelo que fue decisivo en su propia creación",
        text: "Un modelo que ayudó a depurar su propio entrenamiento y a gestionar su propia puesta en servicio.",
        source: "",
        caveat: "",
        since: "",
    },
    // openai-intern
    ClaimWords {
        who: "Sam Altman, OpenAI",
        quote: "Nos hemos fijado la meta interna de tener en septiembre de 2026 un becario automatizado de investigación en IA que funcione con cientos de miles de GPU",
        text: "Un becario automatizado de investigación en IA en septiembre de 2026.",
        source: "",
        caveat: "“We may totally fail at this goal” (“Puede que fracasemos por completo en esta meta”), añade.",
        since: "6 sep 2026, OpenAI (según su propia medida, sin auditar): “According to our measurements, we have now reached the goal.” (“Según nuestras mediciones, hemos alcanzado ya la meta.”) https://openai.com/index/research-acceleration-view-inside-openai/",
    },
    // openai-researcher
    ClaimWords {
        who: "Sam Altman, OpenAI",
        quote: "un verdadero investigador de IA automatizado en marzo de 2028. Puede que fracasemos por completo en esta meta",
        text: "Un verdadero investigador de IA automatizado en marzo de 2028; el proyecto se llama North Star.",
        source: "",
        caveat: "Nuestra medida de eso: la IA pone la mitad del criterio.",
        since: "6 sep 2026, OpenAI: “We are making strong progress toward creating an automated AI researcher by March of 2028.” (“Avanzamos con fuerza hacia un investigador de IA automatizado en marzo de 2028.”) https://openai.com/index/research-acceleration-view-inside-openai/",
    },
    // openai-agents
    ClaimWords {
        who: "OpenAI",
        quote: "3,1 jornadas de trabajo de agentes por cada jornada de trabajo humano",
        text: "3,1 jornadas de trabajo de agentes por cada jornada de trabajo humano; en más de la mitad de las tareas de 4–8 horas logradas tuvo que intervenir una persona.",
        source: "",
        caveat: "Es tiempo de funcionamiento, no resultado.",
        since: "",
    },
    // good-1965
    ClaimWords {
        who: "I. J. Good",
        quote: "Así, la primera máquina ultrainteligente es el último invento que el ser humano necesitará hacer, siempre que la máquina sea lo bastante dócil para decirnos cómo mantenerla bajo control.",
        text: "Una máquina que diseña máquinas mejores desata una explosión de inteligencia.",
        source: "Speculations Concerning the First Ultraintelligent Machine, 1965",
        caveat: "La segunda mitad de la frase se omite a menudo.",
        since: "",
    },
    // chatgpt-2022
    ClaimWords {
        who: "el artículo",
        quote: "",
        text: "A finales de 2022, ChatGPT no sumaba de forma fiable; hace unos años los modelos lograban tareas de segundos, ahora de horas.",
        source: "un artículo de la primavera boreal de 2026",
        caveat: "",
        since: "",
    },
    // metr-horizon
    ClaimWords {
        who: "METR",
        quote: "",
        text: "Desde 2023, la duración de las tareas que la IA logra la mitad de las veces se ha duplicado cada 129 días (104–158).",
        source: "",
        caveat: "Poco fiable por encima de 16 horas con las tareas actuales.",
        since: "La página no se ha actualizado desde el 8 sep 2026.",
    },
    // parikh
    ClaimWords {
        who: "Neev Parikh, METR",
        quote: "No espero que haya un motivo para que se frene.",
        text: "No ve motivo para que la tendencia se frene.",
        source: "un artículo de la primavera boreal de 2026, que cita a The Atlantic",
        caveat: "",
        since: "",
    },
    // lifland-2032
    ClaimWords {
        who: "Eli Lifland, AI Futures Project",
        quote: "",
        text: "La investigación y el desarrollo de la IA podrían estar automatizados por completo en 2032.",
        source: "un artículo de la primavera boreal de 2026",
        caveat: "",
        since: "Abr 2026, AI Futures Project: su mediana para el programador automatizado, un hito anterior a este, pasó de principios de 2032 a mediados de 2030.",
    },
    // kohli-loop
    ClaimWords {
        who: "Pushmeet Kohli, Google DeepMind",
        quote: "El proceso completo para hacer realidad este bucle de automejora aún está por desarrollar.",
        text: "El bucle aún no está cerrado, y una máquina no tiene por sí sola nada que optimizar.",
        source: "un artículo de la primavera boreal de 2026",
        caveat: "Él dice que aún no, no que nunca; fijar la parte solo humana en el 100 % es lectura nuestra.",
        since: "",
    },
    // taste
    ClaimWords {
        who: "el artículo",
        quote: "",
        text: "El olfato investigador: saber qué experimentos vale la pena hacer, cuándo un callejón sin salida merece otra mirada, que un resultado sorprendente lo es de verdad.",
        source: "un artículo de la primavera boreal de 2026",
        caveat: "",
        since: "",
    },
    // taste-measured
    ClaimWords {
        who: "Anthropic",
        quote: "",
        text: "En momentos escogidos en que la investigación se había desviado, el siguiente paso del mejor modelo superó a la elección humana el 64 % de las veces (51 % medio año antes).",
        source: "Anthropic Institute, When AI builds itself, junio de 2026",
        caveat: "Momentos escogidos, juzgados por un modelo.",
        since: "",
    },
    // oxford-china
    ClaimWords {
        who: "Oxford China Policy Lab",
        quote: "",
        text: "Los laboratorios de EE. UU. imaginan un bucle de software, IA que crea IA en código; los científicos chinos de IA convergen en algo más encarnado, que necesita el mundo físico. Puede que unos y otros se subestimen, porque no están creando lo mismo.",
        source: "un artículo de la primavera boreal de 2026",
        caveat: "Ambos tipos de trabajo existen en ambos países; la parte física es una ilustración nuestra, medida con la meta del bucle de software.",
        since: "",
    },
    // plan-15
    ClaimWords {
        who: "15.º Plan Quinquenal de China",
        quote: "",
        text: "Trata los grandes modelos de uso general y la IA general como vías de desarrollo separadas.",
        source: "un artículo de la primavera boreal de 2026",
        caveat: "",
        since: "",
    },
    // amodei-race
    ClaimWords {
        who: "Dario Amodei, Anthropic",
        quote: "",
        text: "Cuando China decida correr en vez de explorar, todo podría ir más rápido de lo que espera la mayoría, hacia otro destino.",
        source: "un artículo de la primavera boreal de 2026",
        caveat: "",
        since: "",
    },
    // protest-2026
    ClaimWords {
        who: "manifestantes en San Francisco",
        quote: "Paren la carrera de la IA",
        text: "Cientos de personas marcharon contra la carrera.",
        source: "un artículo de la primavera boreal de 2026",
        caveat: "",
        since: "",
    },
    // safety-window
    ClaimWords {
        who: "el artículo",
        quote: "La ventana de seguridad se está estrechando.",
        text: "No porque la versión extrema esté cerca, sino porque cada paso reduce el tiempo que queda para organizar la supervisión.",
        source: "un artículo de la primavera boreal de 2026",
        caveat: "",
        since: "",
    },
    // understand
    ClaimWords {
        who: "el artículo",
        quote: "¿Podemos siquiera entender la solución que encontró nuestra IA?",
        text: "Cuando las máquinas plantean las hipótesis y diseñan los experimentos, la pregunta cambia.",
        source: "un artículo de la primavera boreal de 2026",
        caveat: "",
        since: "",
    },
    // not-on-the-brink
    ClaimWords {
        who: "el artículo",
        quote: "No estamos al borde de una superinteligencia desbocada.",
        text: "La automejora de hoy es gradual: herramientas que aceleran partes de la investigación.",
        source: "un artículo de la primavera boreal de 2026",
        caveat: "",
        since: "",
    },
    // gradually
    ClaimWords {
        who: "el artículo",
        quote: "La transición ocurrió poco a poco y luego de repente.",
        text: "Las mejoras pequeñas se acumulan, como pasó con el correo electrónico y los teléfonos inteligentes.",
        source: "un artículo de la primavera boreal de 2026",
        caveat: "",
        since: "",
    },
    // dial
    ClaimWords {
        who: "el artículo",
        quote: "Es un regulador que se sube despacio, y apenas empezamos a notar el calor.",
        text: "No es un interruptor, sino un regulador.",
        source: "un artículo de la primavera boreal de 2026",
        caveat: "",
        since: "",
    },
    // forethought-r
    ClaimWords {
        who: "Davidson & Houlden, Forethought",
        quote: "",
        text: "Cada duplicación del esfuerzo en software rinde 1,2 duplicaciones del software (0,4–3,6); quedan 14 órdenes de magnitud de margen (9–19).",
        source: "How quick and big would a software intelligence explosion be?",
        caveat: "",
        since: "",
    },
    // loop-gain-2026
    ClaimWords {
        who: "Cunningham et al.",
        quote: "",
        text: "Medida con los datos de un laboratorio, la ganancia del bucle está por debajo del umbral para sostenerse solo: 0,6 como mucho, más o menos.",
        source: "arXiv 2609.15802, leído a través de notas ajenas",
        caveat: "Lectura de segunda mano; los propios autores creen muy probable que sea una sobrestimación.",
        since: "",
    },
    // kwa-model
    ClaimWords {
        who: "Thomas Kwa, METR",
        quote: "",
        text: "99 % de la I+D en IA automatizada: 2030,2 / 2032,8 / 2036,2 (percentiles 10, 50 y 90).",
        source: "",
        caveat: "",
        since: "",
    },
    // metr-rct
    ClaimWords {
        who: "METR",
        quote: "",
        text: "Programadores expertos de código abierto trabajaron un 19 % más despacio con las herramientas de IA de principios de 2025 (16 personas, 246 tareas).",
        source: "ensayo aleatorizado de METR, julio de 2025",
        caveat: "Seguimientos posteriores apuntan a una aceleración.",
        since: "",
    },
    // stage-weights
    ClaimWords {
        who: "supuesto nuestro",
        quote: "",
        text: "En qué se va el tiempo de un ciclo de investigación sin IA: código 25 %, entrenamiento 40 %, infraestructura 10 %, olfato 25 %.",
        source: "ninguna: una ilustración",
        caveat: "",
        since: "",
    },
    // audit-time
    ClaimWords {
        who: "supuesto nuestro",
        quote: "",
        text: "La auditoría de seguridad de una versión dura 45 días.",
        source: "ninguna: una ilustración",
        caveat: "",
        since: "",
    },
    // compute-growth
    ClaimWords {
        who: "Thomas Kwa, METR; AI Futures Project",
        quote: "",
        text: "El cómputo crece ×2,6 al año y hacia 2030 se frena a ×1,6.",
        source: "como en los modelos de Kwa y de AI Futures",
        caveat: "",
        since: "",
    },
    // physical-world
    ClaimWords {
        who: "supuesto nuestro",
        quote: "",
        text: "La mitad del trabajo físico (construir, transportar, esperar al mundo) no hay nada que la acelere; la IA hace hoy el 1 %.",
        source: "ninguna: una ilustración",
        caveat: "",
        since: "",
    },
    // bottleneck
    ClaimWords {
        who: "supuesto nuestro",
        quote: "",
        text: "Las fases de un ciclo van una tras otra (ley de Amdahl): lo que se ahorra en una no ayuda a otra.",
        source: "Amdahl 1967; cuellos de botella más blandos o más duros, según el exponente CES",
        caveat: "",
        since: "",
    },
    // kwa-growth
    ClaimWords {
        who: "Thomas Kwa, METR",
        quote: "",
        text: "Hoy el software de la IA mejora unas cinco veces al año.",
        source: "",
        caveat: "",
        since: "",
    },
    // horizon-easier
    ClaimWords {
        who: "supuesto nuestro",
        quote: "",
        text: "Cada duplicación de la duración de las tareas requiere el mismo progreso que la anterior; AI 2027 suponía un 10 % menos cada vez.",
        source: "suplemento sobre plazos de AI 2027, 2025",
        caveat: "",
        since: "",
    },
];

/// Spanish.
pub static ES: Words = Words {
    lang: "es",
    name: "Español",
    dir: "ltr",
    reviewer: "",
    numbers: NumberWords {
        plurals: "one other",
        decimal: ",",
        percent: "{n}\u{a0}%",
        times: "{n}×",
        space: "\u{a0}",
        dates: ["{year}", "{month}\u{a0}{year}", "{day}\u{a0}{month}\u{a0}{year}"],
    },
    comma: ", ",
    semicolon: "; ",
    space: " ",
    colon: ": ",
    stop: ". ",
    end: ".",
    page: PageWords {
        still: "Aquí no funciona el modelo interactivo; esto es una imagen fija:",
        late: "está tardando en llegar.",
        again: "Reintentar",
        restart: "Reiniciar",
        no_script: "Con JavaScript activado, esta imagen cobra vida.",
        stopped: "se ha detenido.",
        failed: "no ha podido arrancar ({why}).",
        no_wasm: "este navegador no tiene WebAssembly, o lo tiene desactivado.",
        missing: "una parte no ha llegado, o ha llegado dañada.",
        damaged: "una parte ha llegado dañada.",
        forbidden: "la política de esta página prohíbe los programas (a su política de seguridad de contenido le falta 'wasm-unsafe-eval').",
    },
    title: "¿Qué pasa cuando la IA crea IA?",
    sentence: SENTENCE,
    params: [
        param(Q, "Tasa de mejora", "Cuánto mejor es cada generación de IA en el trabajo de crear la siguiente."),
        param(Beta, "Ideas más difíciles", "Cuánto dificulta cada duplicación del progreso la siguiente."),
        param(Human, "Olfato solo humano", "La parte del criterio investigador que la IA nunca podrá poner."),
        param(
            Physical,
            "Atado al mundo físico",
            "La parte de un ciclo de investigación que transcurre allí, medida con la meta del bucle de software; esta vía apunta a otro lugar.",
        ),
        param(Code, "Código escrito por la IA", "La parte del código que la IA escribe hoy."),
        param(
            Review,
            "Tiempo humano por unidad escrita por la IA",
            "Revisar, dar instrucciones, corregir: lo que queda del tiempo. Calibrado para que el 90 % del código acelere el conjunto un 17,5 %.",
        ),
        param(
            WCode,
            "Peso de la programación",
            "Qué parte de un ciclo de investigación sin IA se le dedica; los pesos se ajustan para que sumen el 100 %.",
        ),
        param(
            Train,
            "Entrenamiento hecho por la IA",
            "La parte de hoy. Se basa en un entrenamiento un 1 % más corto; tomarlo por una parte del trabajo es lectura nuestra.",
        ),
        param(WTrain, "Peso del entrenamiento", "Qué parte de un ciclo de investigación sin IA se le dedica."),
        param(
            Infra,
            "Infraestructura hecha por la IA",
            "La parte de hoy. Se basa en el 0,7 % de los equipos recuperado; tomarlo por una parte del trabajo es lectura nuestra.",
        ),
        param(WInfra, "Peso de la infraestructura", "Qué parte de un ciclo de investigación sin IA se le dedica."),
        param(Taste, "Criterio que pone la IA", "La parte del criterio investigador que la IA pone hoy."),
        param(WTaste, "Peso del olfato investigador", "Qué parte de un ciclo de investigación sin IA se dedica al criterio."),
        param(
            PhysFloor,
            "Trabajo físico que nada acelera",
            "Construir, transportar, esperar al mundo: la parte que lleva su propio ritmo.",
        ),
        param(PhysAi, "Trabajo físico hecho por la IA", "La parte de hoy."),
        param(
            Rho,
            "Dureza del cuello de botella",
            "−1: las fases van una tras otra (ley de Amdahl). Más bajo: decide la más lenta. Cerca de 0: unas sustituyen a otras.",
        ),
        param(
            Headroom,
            "Margen de mejora del software",
            "Órdenes de magnitud hasta que el software llegue a sus límites; el último tope significa sin límite.",
        ),
        param(
            Base,
            "Crecimiento del software sin IA",
            "Lo que lograrían las personas solas; con el 17,5 % que aporta hoy la IA, se multiplica más o menos por cinco cada año.",
        ),
        param(
            Delta,
            "Cómputo por generación",
            "Cuánto más cómputo efectivo hace falta para una generación, y para que se duplique la duración de las tareas.",
        ),
        param(
            Easier,
            "Cada duplicación, más fácil",
            "Cada nueva duplicación de la duración de las tareas requiere esta parte menos de progreso que la anterior.",
        ),
        param(Compute, "Crecimiento del cómputo", "Hasta que se frena."),
        param(Slow, "El cómputo se frena en", "El año en que se frena el crecimiento del cómputo."),
        param(ComputeAfter, "Crecimiento del cómputo después", "Una vez que se ha frenado."),
        param(Audit, "Auditoría de seguridad de una versión", "Cuánto dura."),
        param(
            AuditAi,
            "Ayuda de la IA a quienes auditan",
            "La parte de la aceleración por la IA que ayuda también a quienes auditan y leen.",
        ),
    ],
    presets: [
        preset(
            PresetId::Article,
            "Las cifras del artículo, proyectadas",
            "El ritmo que va de “maybe 5%” (quizá un 5 %) a 15–20 % en seis meses, y todo lo demás como está hoy.",
        ),
        preset(
            PresetId::Frozen,
            "…si las herramientas dejaran de mejorar",
            "Tasa de mejora del 0 %: lo que la IA hace hoy se queda como está, una ganancia única.",
        ),
        preset(
            PresetId::Openai,
            "…para el marzo de 2028 de OpenAI",
            "La IA tendría que poner ya hoy el 4,3 % del criterio, no el 2 %. La mitad del criterio es nuestra medida de un investigador.",
        ),
        preset(
            PresetId::Lifland,
            "…para el 2032 de Lifland",
            "Cada duplicación del progreso tendría que hacer la siguiente un 71 % más difícil, no un 39 %.",
        ),
        preset(
            PresetId::Kohli,
            "…si el olfato sigue siendo humano",
            "Las personas conservan todo el criterio. Él dice que aún no, no que nunca.",
        ),
        preset(
            PresetId::Good,
            "…para la explosión de I. J. Good",
            "Con cada duplicación, las ideas tendrían que volverse solo un 12 % más difíciles, y el software no tendría que tener límite.",
        ),
        preset(
            PresetId::Embodied,
            "…por la vía física",
            "Dos quintas partes de un ciclo transcurren en el mundo físico. Aquí eso solo cuesta tiempo; lo que enseña no está en el modelo.",
        ),
        preset(PresetId::Race, "…si sigue la carrera del cómputo", "El cómputo sigue creciendo como hoy y nunca se frena."),
        preset(
            PresetId::Suddenly,
            "…poco a poco y luego de repente",
            "La IA pone hoy menos criterio (0,5 %), y las ideas se vuelven difíciles más despacio (20 %).",
        ),
        preset(
            PresetId::Fifteen,
            "…si hoy es un 15 %",
            "Las mismas dos estimaciones, leídas como 5 % → 15 %: una tasa de mejora del 48 %.",
        ),
        preset(
            PresetId::Twenty,
            "…si hoy es un 20 %",
            "Las mismas dos estimaciones, leídas como 5 % → 20 %: una tasa de mejora del 96 %.",
        ),
    ],
    story: "La historia",
    story_follow: "Seguir la historia paso a paso",
    story_leave: "Salir de la historia",
    step_of: "{n} de {all}",
    step_before: "Paso anterior",
    step_after: "Paso siguiente",
    task_done: "Ahí está: desde aquí el bucle se alimenta solo durante un tiempo.",
    steps: [
        step(
            "Una idea antigua",
            "En 1965, I. J. Good imaginó máquinas que diseñan máquinas mejores. Se vería así: las generaciones, las vueltas de la espiral, se apretujan hasta que los números pierden su sentido.",
        ),
        step(
            "Programar",
            "En un laboratorio, la IA escribe alrededor del 90 % del código. Aún hay personas que lo leen y lo dirigen, y programar es solo una parte de un ciclo de investigación: su arco se encoge, el conjunto apenas.",
        ),
        step(
            "Entrenar",
            "La IA hizo un fragmento de código un 23 % más rápido, y un entrenamiento se acortó un 1 %. En nuestro ciclo, entrenar es lo que más dura, y apenas se toca.",
        ),
        step(
            "Infraestructura",
            "La IA recupera el 0,7 % de los equipos de una empresa, todo el tiempo. Es útil, y es una parte pequeña de una parte pequeña.",
        ),
        step(
            "El conjunto",
            "Todo ello junto hace la investigación un 15–20 % más rápida, dice el jefe de un laboratorio; medio año antes era quizá un 5 %. Lo que importa es con qué rapidez crece eso: la franja muestra adónde van ocho de cada diez futuros en torno a estas cifras.",
        ),
        step(
            "Tareas más largas",
            "A finales de 2022, ChatGPT no sumaba de forma fiable; desde entonces, las tareas que la IA logra la mitad de las veces duran el doble cada pocos meses. Por encima de 16 horas nadie sabe medirlas bien.",
        ),
        step(
            "Becario e investigador",
            "OpenAI dice que ya tiene su becario automatizado, según su propia medida, y apunta a un investigador en marzo de 2028. Para que nuestra medida de eso, la mitad del criterio, llegue a tiempo, la IA tendría que poner hoy el 4,3 % del criterio, no el 2 %.",
        ),
        step(
            "El olfato",
            "Los escépticos dicen que el olfato investigador seguirá siendo humano: qué experimento vale la pena, qué sorpresa es de verdad. Si las personas lo conservaran entero, el conjunto tocaría techo, por bueno que fuera el resto.",
        ),
        step(
            "El mundo físico",
            "Unos crean bucles de software; otros, máquinas que necesitan el mundo físico. Lo que hay que construir, transportar y esperar lleva su propio ritmo, y ahí el conjunto toca techo.",
        ),
        step(
            "La ventana de seguridad",
            "Desde la mitad del criterio hasta el 99 % del tiempo eliminado: eso es lo que queda para organizar la supervisión, y la barra muestra para cuántas auditorías da. En marzo de 2026, cientos de personas marcharon en San Francisco contra la carrera.",
        ),
        step(
            "¿Aún lo entendemos?",
            "Cuando las máquinas hacen las preguntas y diseñan los experimentos, ¿quién puede seguirlas? Bajo los controles se ve cuánto alcanzan a seguir quienes leen al ritmo de hoy.",
        ),
        StepWords {
            name: "A probar",
            text: "El artículo: “We're not on the brink of runaway superintelligence” (No estamos al borde de una superinteligencia desbocada). Es un regulador que se sube despacio, y ahora está en manos de quien lee.",
            task: "Subirlo hasta que el bucle siga acelerando sin chips nuevos.",
        },
    ],
    presets_heading: "¿Qué tendría que ser cierto?",
    our_reading: "Lectura nuestra, no suya:",
    edited: "con cambios",
    changed: "{name}: {now}, no {before}",
    undo: "Deshacer",
    redo: "Rehacer",
    reset: "Restablecer",
    sets: "Fija",
    since: "Desde entonces:",
    kinds: ["medición", "estimación", "meta", "pronóstico", "argumento", "anuncio", "supuesto"],
    groups: [
        "Programación",
        "Entrenamiento",
        "Infraestructura",
        "Olfato investigador",
        "El mundo físico",
        "Ideas y crecimiento",
        "Cómputo",
        "Supervisión",
    ],
    stages: ["programación", "entrenamiento", "infraestructura", "olfato investigador", "mundo físico"],
    months: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
    durations: ["día|días", "hora|horas", "minuto|minutos", "segundo|segundos"],
    working_time: ["minuto|minutos", "hora|horas", "jornada|jornadas"],
    over_a_month: "más de un mes de trabajo",
    more_than_100: "más de 100×",
    no_limit: "sin límite",
    orders: "órdenes de magnitud",
    a_year: "al año",

    mark: ["sigue acelerando aun sin chips nuevos →", "crece sin chips nuevos →", "se alimenta solo →"],
    mark_nowhere: [
        "Con ninguna tasa sigue acelerando este bucle sin chips nuevos.",
        "Ninguna tasa basta sin chips nuevos.",
        "Ninguna tasa basta.",
    ],
    mark_beyond: [
        "Solo sigue acelerando sin chips nuevos desde {q} →",
        "acelera sin chips nuevos desde {q} →",
        "se alimenta solo desde {q} →",
    ],
    mark_at_zero: [
        "Las ideas nunca se complican: acelera sin chips nuevos con cualquier tasa.",
        "Acelera sin chips nuevos con cualquier tasa.",
        "Siempre se alimenta solo.",
    ],
    dial_means: "cuánto mejor crea cada IA la siguiente",
    bracket: "lo que implica el 15–20 % de hoy",
    course: "Aceleración: ^{today}^\u{a0}hoy → {next}\u{a0}en\u{a0}un\u{a0}año → {later}\u{a0}en\u{a0}2029",
    ends_before: "ya sin definir",
    show_more: "Más: todo lo demás",
    show_less: "Menos",
    more: "Más reguladores: todo lo demás que supone el modelo",
    dials_above: "Los reguladores de arriba",
    less_of: "Menos: {name}",
    more_of: "Más: {name}",
    value_of: "{name}, por escrito",
    back_to: "Volver a {value}",
    unreadable: "“{text}” no es un número válido para {name}; se queda en {value}.",
    default_is: "Empieza en {value}",

    clock: heading("Un ciclo de investigación", "y lo que queda de él", "y lo que queda de él"),
    clock_above: "este dura",
    clock_below: "{unit} (hoy, {first})",
    clock_last: ("no hay otro", "antes de 2045"),
    clock_ends: ("aquí acaba", "el modelo"),
    saved: "la IA ahorra",
    bottleneck: "Cuello de botella",
    bottleneck_here: "← cuello de botella",
    coil: heading(
        "El bucle.",
        "Cada vuelta es una generación. Más juntas: la siguiente llegó antes",
        "Cada vuelta es una generación de IA",
    ),
    speed: heading("Ritmo de investigación en IA,", "comparado con investigar sin IA", "frente a no usarla"),
    horizon: heading(
        "Qué sabe hacer.",
        "Duración de tareas logradas la mitad de las veces (METR)",
        "Tarea hecha 1 de 2 veces (METR)",
    ),
    model_starts: "inicio del modelo",
    estimate: ("15–20 % más", "15–20 %"),
    estimate_note: ["Amodei estima;", "antes, quizá 5 %"],
    earlier_estimate: ["antes: 5 %", "5 %"],
    tenfold: "10× más rápida",
    full: ["99 % del tiempo eliminado", "99 % menos tiempo", "99 % menos", "99 %"],
    researcher: ("la IA pone la mitad del criterio", "la mitad del criterio"),
    researcher_split: [["la IA pone la mitad", "del criterio"], ["la mitad", "del criterio"]],
    researcher_note: "nuestra medida de “investigador”",
    researcher_note_short: "nuestra medida",
    beyond_100: ("más allá de 100× el número pierde sentido", "sin sentido sobre 100×"),
    wall: ("infinito en un tiempo finito, {date}", "infinito, {date}"),
    wall_note: ("tras esta línea el modelo ya no significa nada", "aquí acaba el modelo"),
    generations_end: ("más de 2000 generaciones", "más de 2000 generaciones"),
    band: "8 de 10 futuros",
    sides: ["A", "B"],
    futures_feed: "En {count} de 100 futuros en torno a estos ajustes, el bucle se alimenta solo.",
    futures_between: "En 80 de 100, la investigación llega a ir 10 veces más rápido entre {from} y {to}.",
    futures_around: "En 80 de 100, la investigación llega a ir 10 veces más rápido hacia {from}.",
    futures_open: "En 90 de 100, la investigación no llega a ir 10 veces más rápido antes de {from}; en algunos, tampoco antes de {end}.",
    futures_never: "En más de 90 de 100, la investigación no llega a ir 10 veces más rápido antes de {end}.",
    futures_lines: "Mostrar cien de ellos",
    compare: "Comparar dos escenarios",
    matters: "Lo que más importa",
    map: "En qué punto del mapa estamos",
    share: "Compartir, guardar, citar",
    later_sorry: "Esta parte no ha llegado. Para reintentarlo, basta con cerrarla y volver a abrirla.",
    range_from: "desde {from}",
    range_heading: "8 de cada 10 futuros",
    date_heading: "Estos ajustes",
    milestone_heading: "Qué",
    said_openai: ["Meta de OpenAI: un investigador en mar 2028", "OpenAI: mar ’28", "OpenAI"],
    said_lifland: ["Lifland: toda la I+D en IA, en 2032", "Lifland: 2032", "Lifland"],
    beyond_stick_split: ["ya no se", "mide bien"],
    beyond_stick: ("ya no se mide bien: METR no se fía por encima de 16 horas", "ya no se mide bien"),
    horizon_ends: ("un mes de trabajo: la línea acaba aquí", "acaba aquí"),
    horizon_ticks: [("10 min", "10 min"), ("1 hora", "1 hora"), ("1 jornada", "1 día"), ("1 mes laboral", "mes")],

    play: "Reproducir",
    pause: "Pausa",
    earlier: "Generación anterior",
    later: "Generación siguiente",
    speed_of: "Velocidad de reproducción: {speed}",
    date: "Fecha",
    at_generation: "generación {n}",
    reduced_motion: "Este dispositivo pide menos movimiento: la reproducción avanza de generación en generación.",

    table: "Tabla: todas las generaciones de esta simulación",
    table_caption: "La simulación, generación a generación",
    table_heads: [
        "Generación",
        "Sale en",
        "La siguiente, tras",
        "Aceleración",
        "Tiempo eliminado",
        "Duración de las tareas",
        "Ganancia del bucle",
        "Se alcanza a seguir",
    ],
    table_cut: "Solo figuran las {shown} primeras de {all} generaciones.",
    milestones: "Hitos",
    milestone_names: [
        "Tareas de unos días (nuestra medida de un becario de investigación)",
        "Tareas de un mes de trabajo",
        "La IA pone la mitad del criterio (nuestra medida de un investigador)",
        "La investigación va 10 veces más rápido",
        "99 % del tiempo eliminado (nuestra medida de toda la I+D en IA)",
        "El bucle se alimenta solo",
        "Las versiones salen más rápido que sus auditorías",
        "Ventana de seguridad, de la mitad del criterio al 99 %",
    ],
    never: "nunca: toca techo en {cap}",
    feeds_not: "no: su ganancia llega como mucho a {gain}",
    not_before: "no antes de {year}",
    audits_waiting: "como mucho, {n} versiones esperan su auditoría",
    window: "{months}, da para {audits}",
    window_reversed: "ninguna: el criterio llega al final",
    window_bar: ["ventana de seguridad: {months}, da para {audits}", "ventana de seguridad: {audits}", "da para {audits}"],
    window_open: [
        "ventana de seguridad: sin fin a la vista, y no por eso segura",
        "ventana de seguridad: sin fin, y no segura",
        "sin fin",
    ],
    window_reversed_bar: ["sin ventana de seguridad: el criterio llega al final", "sin ventana de seguridad", "sin ventana"],
    window_none: ["sin ventana de seguridad: la IA no pone la mitad del criterio", "sin ventana de seguridad", "sin ventana"],
    outpaced: "Desde {date}, las versiones salen más rápido de lo que acaban sus auditorías de seguridad; esperan {count} como mucho.",
    not_outpaced: "Las auditorías de seguridad, de {audit} cada una, siguen el ritmo de las versiones.",
    followed: "En {date}, quienes leen al ritmo de hoy aún alcanzan a seguir el {share} de la investigación.",
    months_unit: "mes|meses",
    audits_unit: "auditoría|auditorías",
    claims: CLAIMS,
    translated: "En español:",
    quotes: ["“", "”"],
    languages: "Idioma",
    sources: "Fuentes: quién dijo qué, cuándo y de qué tipo es",
    sources_note: "Lo que está entre comillas es literal; lo demás es paráfrasis nuestra. El artículo es un artículo de la primavera boreal de 2026. Datos de noviembre de 2026.",
    caveat: "A tener en cuenta:",
    unknown_heading: "Lo que el modelo no sabe",
    unknown: [
        "En qué se va de verdad el tiempo de un ciclo de investigación, cuánto del entrenamiento, de la infraestructura y del criterio pone hoy la IA, la parte física y la duración de una auditoría son ilustraciones. Importan: si hoy la IA hiciera una décima parte del entrenamiento en vez de una centésima, el 99 % llegaría un año antes; si no hiciera nada, nunca.",
        "La tasa de mejora depende de una sola declaración de una sola persona, que dijo “maybe” (quizá) dos veces.",
        "Una sola tasa de mejora vale para todas las fases.",
        "No incluye los saltos en la adopción.",
        "La duración de las tareas es la de una prueba: por encima de 16 horas, METR considera poco fiables sus propias mediciones, y más allá de un mes de trabajo es solo una etiqueta.",
        "El trabajo en el mundo físico trae aquí solo retraso, no los datos nuevos que da.",
        "La franja es tan ancha como la hicimos: en torno a los ajustes elegidos, cada futuro sortea de nuevo el ritmo (como si hoy fuera 15 … 20 %), cuánto más difíciles se vuelven las ideas (de un tercio al triple), el criterio, el entrenamiento y la infraestructura que pone hoy la IA (de la cuarta parte al cuádruple), el margen de mejora (5 órdenes arriba o abajo), cuándo se frena el cómputo (2 años antes o después) y cuánto crece entonces, y el cómputo de una generación. Todo lo demás queda fijo, porque nadie ha dado un intervalo.",
    ],
    pages: ["Todas las fuentes", "Métodos"],
    footer: [
        "Un modelo, no un pronóstico.",
        "Datos de noviembre de 2026.",
        "Correcciones: se pueden enviar al repositorio del proyecto.",
    ],

    notice_heading: "Este enlace se leyó con cambios:",
    notices: [
        "“{key}” no es un ajuste: se ignora.",
        "“{value}” no es un escenario conocido: se usan las cifras del artículo.",
        "Escrito para el modelo “{value}”; se lee como modelo 1.",
        "{key} aparece más de una vez: vale la última, “{value}”.",
        "{key}: “{value}” no es un número; se usa el valor inicial.",
        "{key}: “{value}” está fuera de los límites; se usa el valor posible más cercano.",
        "El enlace es demasiado largo ({value} bytes): se usan los valores iniciales.",
    ],
};
