//! Spanish; its glossary heads the widget's own words.

use crate::text::{MethodsWords, PageWords, SourcesWords, Words};

/// Spanish.
pub static ES: Words = Words {
    widget: &widget::text::ES,
    explore: &explore::text::ES,
    ways: "Páginas",
    skip: "Ir al texto",
    thousands: ["", "."],
    sources: SourcesWords {
        page: PageWords {
            name: "Fuentes",
            title: "Fuentes de Loopdial: quién dijo qué, cuándo y de qué tipo es",
            description: "Todas las afirmaciones, los parámetros y los escenarios de Loopdial, con su cita, fecha, tipo, fuente y lo que hay que tener en cuenta, también las que lo contradicen.",
            heading: "Fuentes",
            lead: "Todo aquello en lo que Loopdial se basa, en lo que se apoya o que lo contradice. Lo que está entre comillas es literal; lo demás es paráfrasis nuestra. “El artículo” es un artículo de la primavera boreal de 2026. Cómo se combinan los números se explica en la página de [métodos](methods.html).",
        },
        claims: "Afirmaciones",
        show: "Mostrar",
        all: "todas",
        bearings: ["nos apoya", "nos contradice", ""],
        claims_heads: ["Quién, cuándo, de qué tipo", "Qué", "Qué se apoya aquí en ello"],
        our_words: "En nuestras palabras:",
        source: "Fuente:",
        why_against: "En nuestra contra:",
        against: [
            // openai-researcher
            "Nuestra medida de un investigador, la mitad del criterio, llega en {researcher} con las cifras del artículo, más tarde que esta meta.",
            // good-1965
            "Con las cifras del artículo no hay explosión: un paso de progreso añade al siguiente {gain} de un paso como mucho.",
            // kohli-loop
            "Con las cifras del artículo, la IA acaba aprendiendo todo el criterio. Si las personas lo conservaran, la investigación tocaría techo en {cap}.",
            // taste-measured
            "Suponemos que la IA pone hoy el {taste} del criterio. Si estos momentos fueran típicos, pondría mucho más.",
            // oxford-china
            "Las cifras del artículo dejan fuera el mundo físico. Por la vía física, la investigación toca techo en {embodied}.",
            // gradually
            "Con las cifras del artículo nada es repentino: la generación más corta dura todavía {shortest}.",
            // loop-gain-2026
            "Con las cifras del artículo, la ganancia del bucle es hoy de {gain_today} y sube hasta {gain}, por encima de esta estimación.",
            // kwa-model
            "Nuestros futuros en torno a las cifras del artículo llegan antes: {futures}, para el 99\u{a0}% del tiempo eliminado, nuestra medida.",
            // metr-rct
            "Suponemos que la IA hace toda la investigación un {today} más rápida. Aquí, herramientas cerca de un año más antiguas hicieron a la gente más lenta.",
        ],
        leans_params: "Parámetros:",
        leans_presets: "Escenarios:",
        leans_story: "Historia:",
        leans_nothing: "Nada.",
        params: "Parámetros",
        params_lead: "En qué valor empieza cada regulador, hasta dónde llega y por qué. La clave es su nombre en los enlaces, los archivos y la línea de órdenes.",
        params_heads: ["Parámetro", "Empieza en", "Intervalo", "Tipo, y en qué se apoya"],
        range: "de {from} a {to}",
        presets: "Escenarios",
        presets_lead: "Cada uno es nuestra lectura de una afirmación, no la de quien la hizo: nadie de los aquí nombrados fijó estos números.",
        presets_heads: ["Escenario", "Cambia", "Nuestra lectura, y en qué se apoya"],
        changes_nothing: "Nada: todos los parámetros en su valor inicial.",
        open: "Abrirlo",
        to: "{name}: {from} → {to}",
        languages: "Idiomas",
        languages_lead: "Las palabras literales quedan en el idioma en que se dijeron. Donde no es el de quien lee, debajo hay una traducción nuestra: dice lo que significan y no es la fuente.",
        reviewed: "revisado por {name}",
        reviewed_by_authors: "revisado por los autores",
        not_reviewed: "sin revisar",
    },
    methods: MethodsWords {
        page: PageWords {
            name: "Métodos",
            title: "Métodos de Loopdial: el modelo, su calibración, lo que debe reproducir",
            description: "El modelo de Loopdial para quienes investigan: ecuaciones, símbolos, valores iniciales, soluciones cerradas, la calibración rehecha en vivo, números publicados junto a los del modelo, límites.",
            heading: "Métodos",
            lead: "El modelo que hay detrás de Loopdial, para quienes quieran comprobarlo. Las tablas las escribe el propio programa, y el navegador calcula de nuevo los números que contienen. De dónde sale cada valor inicial está en la página de [fuentes](sources.html).",
        },
        contents: "En esta página",
        built: "Los números bajo “Calculado aquí” se calcularon al crear esta página.",
        live: "Los números bajo “Calculado aquí” los acaba de calcular el navegador.",
        not_live: "El programa no ha llegado: los números bajo “Calculado aquí” son los del día en que se creó esta página.",
        equation: "Ecuación {n}",

        intro: (
            "En palabras",
            [
                "La IA acelera la investigación en IA, y de forma desigual: buena parte del código, poco del entrenamiento, casi nada del criterio. Un ciclo entero solo es tan rápido como lo que sigue siendo lento. Un ciclo más rápido mejora el software más rápido; los chips nuevos también ayudan; y cada duplicación del progreso hace la siguiente más difícil. Cada vez que el software y los chips juntos han crecido un paso fijo, sale una nueva generación de IA y asume el trabajo. Cada generación hace su parte del trabajo mejor que la anterior, siempre con la misma tasa, el número del regulador.",
                "Dos fuerzas, por tanto: IA que mejora creando IA, e ideas cada vez más difíciles de encontrar. Cuál de las dos gana decide si las generaciones llegan cada vez antes. Es un modelo, no un pronóstico.",
            ],
        ),

        symbols: (
            "Símbolos",
            [
                "Todos los parámetros, de la tabla que lee el programa. Todos son primitivos: ninguno se vuelve a ajustar mientras se mueve otro. Los enlaces llevan al origen de cada valor inicial.",
            ],
        ),
        symbols_heads: ["Símbolo", "Significado", "Empieza en", "Intervalo"],
        others_heads: ["Símbolo", "Significado"],
        others: [
            "años del calendario de {days} días; el modelo empieza en $t_0$, {start}, y acaba con {end}",
            "$ln$ del software y del cómputo, cada uno como múltiplo de lo que es en $t_0$: nats",
            "cómputo efectivo, nats desde $t_0$",
            "el número de una generación, la fecha en que sale, los días hasta la siguiente",
            "una fase del ciclo de investigación: code, train, infra, taste, phys (código, entrenamiento, infraestructura, olfato, mundo físico)",
            "de una fase: la parte que hace hoy la IA, el tiempo humano que queda por unidad escrita por la IA ($h$ para el código; si no, 0), la parte que nada puede acelerar, el peso en un ciclo sin IA",
            "cuántas veces más rápido que sin IA van una fase y el ciclo entero",
            "nats de trabajo mejor por nat de cómputo efectivo",
            "nats de software hasta los límites; cuánto más difíciles se han vuelto las ideas, nats; cuánto ayuda el cómputo a la investigación",
            "ganancia del bucle: cuánto añade un paso de progreso al siguiente",
            "duración de las tareas, minutos: la de las que se logran la mitad de las veces; cuántas veces se ha duplicado desde $t_0$",
            "parte del tiempo de un ciclo que la IA ha eliminado",
        ],

        cycle: (
            "El ciclo de investigación",
            [
                "Un ciclo de investigación en IA sin IA dedica su tiempo a cuatro fases: código, entrenamiento, infraestructura y criterio (olfato). Una parte $w_phys$ puede transcurrir en el mundo físico. Los cuatro pesos se ajustan para repartirse el resto; si todos son 0, se toman iguales:",
                "Hoy la IA hace una parte $f_k$ de una fase. A medida que crece el cómputo efectivo $x$, lo que hace la IA mejora en $v$ nats por nat, una sola tasa de mejora para todas las fases: por un factor $1 + q$ en cada generación.",
                "La velocidad propia de una fase es, pues, la primera línea, y nunca menos de 1; es 1 donde $f_k = 0$, porque una tasa no puede hacer algo de nada. Una parte $φ_k$ que no se puede acelerar le pone un techo:",
                "La aceleración del ciclo entero es una media de las de las fases, cuyo exponente dice cuánto frena la más lenta a las demás; $ρ = −1$ es la ley de Amdahl:",
                "La parte del trabajo de una fase que hace la IA y la parte del tiempo de un ciclo que ha eliminado:",
                "La aceleración toca techo, con $χ_k = φ_k$, o $χ_k = 1$ donde $f_k = 0$; no hay techo si la suma es 0, y es $U(0)$ si $q = 0$. Donde la respuesta es “nunca”, se da este número:",
            ],
        ),
        growth: (
            "Crecimiento",
            [
                "El software crece por el trabajo de un ciclo que va $U$ veces más rápido, con un cómputo que crece por su cuenta, frente a ideas cada vez más difíciles de encontrar:",
                "El exponente $ζ = β b / ln {compute}$ es tal que, sin ayuda de la IA, el crecimiento se mantiene mientras el cómputo se multiplica por {compute} cada año. Cada duplicación del software hace la siguiente $2^β − 1$ más difícil; cerca de un límite de $S = N ln 10$ nats la dificultad no tiene cota:",
                "Sin límite (el último tope del control) es $D(s) = β s$. Los rendimientos del esfuerzo investigador son $r = v / β$.",
            ],
        ),
        generations: (
            "Generación a generación",
            [
                "La generación $n$ sale cuando $x = n δ$. La IA que hace el trabajo es la última que *salió*: hasta la versión $n + 1$, $U$ se queda en $U_n = U(n δ)$. Así cada generación se resuelve de forma exacta, sin pasos de tiempo. En un tramo de $T$ años con crecimiento del cómputo $γ$ (una generación se corta donde el cómputo se frena):",
                "Con un límite, $ℓ = ln(1 − s / S)$ y $κ = β S − 1$:",
                "Donde $κ Y ≤ −1$ se alcanza el límite. Sin él:",
                "La versión sale donde $s + c = (n + 1) δ$: el lado izquierdo solo crece y la raíz está acotada. Entre dos versiones, $x$ avanza en línea recta con el tiempo. Una simulación acaba con {end}; o, sin límite, con la primera generación más corta que una millonésima de día: ahí el crecimiento se ha vuelto infinito, lo que es un resultado y no un error; o tras {most} generaciones.",
            ],
        ),
        horizon: (
            "Duración de las tareas",
            [
                "La duración de las tareas que la IA logra la mitad de las veces se duplica una vez por generación, como la mide METR; $H_0$ es la línea de tendencia de METR en $t_0$, {horizon} minutos:",
                "con $m = x / δ$. Si cada nueva duplicación requiere una parte $d$ menos que la anterior,",
                "que es infinita en cuanto $d x / δ ≥ 1$. Por encima de {reliable} horas, METR considera poco fiables sus propias mediciones; por encima de un mes de trabajo de {month} horas, la duración es solo una etiqueta.",
            ],
        ),
        gain: (
            "Ganancia del bucle",
            [
                "Cuánto añade un paso de progreso al siguiente, como el número de personas a las que contagia un enfermo:",
                "Con el cómputo congelado, las generaciones llegan cada vez antes donde $G > 1$ y cada vez después donde $G < 1$, con el retraso de una generación como mucho. *El bucle se alimenta solo* significa: en alguna versión, $G ≥ 1$. La marca del regulador es la menor $q$ con la que ocurre, con lo demás igual, hallada con un barrido en centésimas y después por bisección. Con las cifras del artículo, $G$ es {gain_today} hoy y {gain} en su máximo.",
            ],
        ),

        milestones: (
            "Hitos",
            ["Las fechas son las de $x(t)$, sin redondear a versiones; lo que ya se ha alcanzado en $t_0$ lleva la fecha $t_0$."],
        ),
        milestones_heads: ["Hito", "Cuándo"],
        milestones_rows: [
            ("Becario de investigación, nuestra medida", "$H ≥$ {intern} minutos: tres jornadas"),
            ("Un mes de trabajo", "$H ≥$ {month} horas"),
            ("Investigador, nuestra medida", "$(1 − φ_taste) F_taste ≥ frac{1}{2}$: la IA pone la mitad del criterio"),
            ("La investigación va {tenfold} veces más rápido", "$U ≥$ {tenfold}"),
            ("Toda la I+D en IA, nuestra medida", "$Z ≥$ {full}"),
            ("El bucle se alimenta solo", "la primera versión con $G ≥ 1$"),
            (
                "Las versiones salen más rápido que sus auditorías",
                "la primera versión con $T_n < τ_n$, $τ_n = τ / (1 + α (U_n − 1))$",
            ),
            (
                "Versiones que esperan su auditoría",
                "tras cada versión, $B$ pasa a ser $max(0, B + 1 − T_n / τ_n)$; se da el máximo",
            ),
            ("Ventana de seguridad", "de la mitad del criterio al {full} del tiempo; ninguna si el criterio llega al final"),
            (
                "Lo que aún se alcanza a seguir",
                "$min(1, (1 + α (U − 1)) / U)$ de la investigación, leyendo al ritmo de hoy: una ilustración",
            ),
        ],

        calibration: (
            "La calibración, rehecha",
            [
                "Las mediciones de METR fijan la distancia entre generaciones. La tendencia es una recta por $log_2$ de la duración según la fecha de salida, por mínimos cuadrados, con los modelos que eran los mejores hasta entonces y quedan dentro de lo que METR mide bien, {reliable} horas:",
                "Cuatro valores iniciales se siguen de números ajenos, en este orden; los demás son ilustraciones, o estimaciones ajenas tal cual. Los valores iniciales están redondeados, como muestra la última columna. Las dos estimaciones que fijan $q$ las dio una sola persona, a renglón seguido, con “maybe” (quizá).",
                "Con los valores iniciales redondeados, así está el modelo el día en que empieza:",
            ],
        ),
        points: "Los {all} puntos; la línea desde {since} pasa por {new} de ellos",
        points_heads: ["Modelo", "Salió", "Minutos al 50\u{a0}%"],
        yes: "en la línea desde {since}",

        closed: (
            "Soluciones sobre el papel",
            [
                "Un ciclo que solo es código, escrito todo por la IA, sin chips nuevos y sin límite ($ŵ_code = f_code = h = C_1 = C_2 = 1$, los demás pesos 0), se puede resolver sobre el papel. Entonces todo depende de $r = v / β$.",
                "El programa frente a estas soluciones, con $β$, $δ$ y $b$ en su valor inicial si no se dice otra cosa; y frente a simulaciones del propio simulador de Forethought con rendimientos constantes, de las que se puede comparar la forma: unas y otras se dan como múltiplos del primer paso.",
            ],
        ),
        closed_heads: ["Condición", "Qué ocurre", "Solución"],
        closed_rows: [
            ["$r < 1$", "se apaga", "$T_{n + 1} / T_n = e^{(β − v) δ} > 1$"],
            ["$r = 1$", "crecimiento exponencial", "$T_n = T_0$"],
            [
                "$r > 1$, sin límite",
                "infinito en un tiempo finito",
                "$T_n = T_0 p^n$, $p = e^{−(v − β) δ}$, $T_0 = (e^{β δ} − 1) / (β b)$; tiempo que queda: $T_0 / (1 − p)$",
            ],
            ["una fase que no se puede automatizar nunca, $ρ = −1$", "tiene un techo", "$U ≤ 1 / Φ$, $Φ = sum_k w_k φ_k$"],
            ["$q = 0$", "una ganancia única", "$U = U(0)$ para siempre"],
            [
                "$δ → 0$, con $v$ fija",
                "el límite continuo, con $g$ la primera $d s / d t$",
                "$s = −ln(1 − (v − β) g t) / (v − β)$; infinito en $t = 1 / ((v − β) g)$ si $r > 1$",
            ],
            ["cada duplicación requiere una parte $d$ menos (AI 2027)", "lo mismo que $r > 1$", "$d = 1 − e^{−v (1 − 1 / r) δ}$"],
        ],

        published: (
            "Lo que no se hizo para reproducir",
            [
                "Números a los que no se ajustó ningún valor inicial. El punto más nuevo de METR queda fuera de lo que METR mide bien, y por encima de la línea del modelo, dentro de un intervalo ancho.",
                "Más cosas que hablan en contra del modelo están en la página de [fuentes](sources.html): allí hay que elegir “nos contradice”.",
            ],
        ),

        futures: (
            "Futuros",
            [
                "En torno a los valores elegidos, nueve cosas que nadie conoce bien se sortean de nuevo para cada futuro, con puntos de una sucesión que llena por igual nueve dimensiones (R₉, Roberts 2018), de modo que ajustes idénticos dan franjas idénticas. Todo lo demás queda fijo. $v$ queda fija mientras se sortea $δ$, y de ahí sale $q = e^{v δ} − 1$.",
                "El ritmo recoge lo que el “15–20\u{a0}%” deja abierto: $v$ y $β$ van con él.",
                "Aquí, {count} futuros en torno al valor inicial, en la fecha en que se ha eliminado el 99\u{a0}% del tiempo, junto a los percentiles de otro modelo para el 99\u{a0}% de la I+D en IA. No son lo mismo, y el modelo no se hizo para reproducirlos:",
            ],
        ),
        inputs_heads: ["Dato", "En torno al valor elegido", "Cómo"],
        inputs_evenly: "por igual",
        inputs_log: "por igual en el logaritmo",
        inputs_power: "elevado a {range}",

        limits: "Lo que el modelo no sabe",
        again: (
            "Para repetirlo",
            [
                "El mismo programa funciona desde una línea de órdenes, idéntico hasta el último bit al del navegador: `loopdial run '' --json` da la simulación inicial con toda su precisión, `loopdial ensemble '' --draws 4096 --json` los futuros, y `cargo test -p loopdial-core` comprueba que todos los números de esta página son lo que deben ser, y 180 escenarios más con una implementación independiente.",
                "Para citarlo: el archivo `CITATION.cff` que acompaña al código.",
            ],
        ),
    },
};
