//! Chinese, simplified.
//!
//! Words used throughout: generation 代 · improvement rate 改进率 · loop 循环 · feeds itself 自我推动 · leans on new chips 靠新芯片推动 ·
//! runs away 失控 · levels off 止步 · research taste 研究品味 · judgement 判断 · headroom 改进空间 · bottleneck 瓶颈 · stage 环节 ·
//! research cycle 研究周期 · run 推演 · scenario 情景 · dial 旋钮 · speed-up 提速, 倍速 · task length 任务时长 · loop gain 循环增益 ·
//! compute 算力 · release 新版本 · audit 安全审查 · safety window 安全窗口 · band 色带 · futures 未来 · eight in ten 10种中的8种 ·
//! our stand-in 我们以此代表 · preset 预设 · measurement 测量, estimate 估计, forecast 预测, target 目标.

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
    today: "今天，AI让AI研究提速约^{today}^。",
    today_times: "今天，有了AI，AI研究正以^{today}^进行。",
    today_nothing: "今天，AI还没有让AI研究提速。",
    premise: "如果每一代AI研发下一代的能力都提高[q {q}]，而进展每翻一番，下一次翻番就难上[beta {harder}]，那么",
    premise_short: "按每代提高[q {q}]推算，",
    tenfold: "研究会*在{year}年前后达到10倍速*",
    already: "研究*今天就已是10倍速*",
    levels_off: "研究提速会*止步于{cap}*，{because}",
    stays: "研究提速会*一直停在{cap}*，{because}",
    not_before: "研究*在{year}年之前达不到10倍速*",
    later_levels_off: "，最终*止步于{cap}*，{because}",
    later_levels_off_short: "，之后*止步于{cap}*",
    range: "（{earliest}\u{2060}–\u{2060}{latest}\u{2060}年）",
    range_same: "（10种未来中有8种在{year}年）",
    range_open: "（最早{earliest}年，也可能到{end}年仍达不到）",
    range_earliest: "（最早{earliest}年）",
    because: "因为",
    mainly_because: "主要因为",
    judgement_all: "判断始终由人来做",
    judgement: "有{share}的判断始终由人来做",
    world: "有些工作要等物理世界",
    tools: "工具不再进步",
    untouched: "AI完全没有分担{stage}",
    far_sooner: "新一代AI来得快得多，间隔*{change}*；",
    only_sooner: "新一代AI的间隔只缩短约{fraction}，*{change}*；",
    fractions: ["十分之一", "四分之一", "三分之一", "一半"],
    hardly_sooner: "新一代AI的间隔几乎没有缩短，*{change}*；",
    later: "新一代AI来得越来越慢，间隔*{change}*；",
    none_comes: "{year}年之前不会再有新一代AI；",
    far: "循环*远不能自我推动*。",
    leans: "循环*靠新芯片推动*。",
    feeds: "循环*从{from}年到{to}年自我推动*。",
    feeds_around: "循环*在{from}年前后自我推动*。",
    feeds_on: "循环*从{from}年起自我推动*。",
    runs_away: "循环*在{from}年前后失控*，在有限时间内变成无穷大，模型到这里不再有意义。",
    not_a_forecast: "这是模型，不是预测。",
};

#[rustfmt::skip]
const CLAIMS: [ClaimWords; CLAIM_COUNT] = [
    // amodei-speedup
    ClaimWords {
        who: "达里奥·阿莫迪（Dario Amodei），Anthropic",
        quote: "我会说，眼下编程模型带来的总提速大概是，我也说不准，15%到20%。这是我的看法。六个月前，也许是5%。",
        text: "编程模型让整个AI研究提速15%–20%；六个月前也许只有5%。",
        source: "Dwarkesh Patel播客，2026年2月13日",
        caveat: "这是一个人对整个过程的估计，不是测量。",
        since: "",
    },
    // anthropic-90
    ClaimWords {
        who: "Anthropic",
        quote: "",
        text: "公司约90%的代码由Claude编写。",
        source: "2026年春的一篇文章",
        caveat: "这是管理层的估计，包括脚本和实验代码。",
        since: "2026年5月，Anthropic：经测量，合并的代码中超过80%由AI编写。",
    },
    // alphaevolve-fleet
    ClaimWords {
        who: "Google DeepMind，AlphaEvolve",
        quote: "平均而言，持续收回谷歌全球计算资源的0.7%",
        text: "时时刻刻为谷歌省下0.7%的算力。",
        source: "",
        caveat: "这是一次性的收益，不是每年都有；把它当作AI承担的基础设施工作的比例，是我们的解读。",
        since: "",
    },
    // alphaevolve-training
    ClaimWords {
        who: "Google DeepMind，AlphaEvolve",
        quote: "让Gemini架构中这个关键内核提速23%，使Gemini的训练时间减少1%",
        text: "一个内核快了23%，训练时间只缩短1%：局部的大进步，只是整体的小进步。",
        source: "",
        caveat: "这是一次性的收益；把它当作AI承担的训练工作的比例，是我们的解读。",
        since: "",
    },
    // openai-itself
    ClaimWords {
        who: "OpenAI",
        quote: "我们第一个在创造自身的过程中发挥了重要作用的模型",
        text: "一个帮忙调试自己的训练、管理自己的部署的模型。",
        source: "",
        caveat: "",
        since: "",
    },
    // openai-intern
    ClaimWords {
        who: "萨姆·奥尔特曼（Sam Altman），OpenAI",
        quote: "我们定下的内部目标是，到2026年9月有一个在数十万块GPU上运行的自动化AI研究实习生",
        text: "到2026年9月有一个自动化的AI研究实习生。",
        source: "",
        caveat: "他补充说：“We may totally fail at this goal”（这个目标我们也可能完全达不到）。",
        since: "2026年9月6日，OpenAI（按自己未经外部审核的衡量）：“According to our measurements, we have now reached the goal.”（根据我们的测量，我们现已达到目标。）https://openai.com/index/research-acceleration-view-inside-openai/",
    },
    // openai-researcher
    ClaimWords {
        who: "萨姆·奥尔特曼，OpenAI",
        quote: "到2028年3月有一个真正的自动化AI研究员。这个目标我们也可能完全达不到",
        text: "到2028年3月有一个真正的自动化AI研究员；项目名为North Star（北极星）。",
        source: "",
        caveat: "我们以“AI承担一半判断”来代表它。",
        since: "2026年9月6日，OpenAI：“We are making strong progress toward creating an automated AI researcher by March of 2028.”（我们正朝着到2028年3月造出自动化AI研究员的目标大步前进。）https://openai.com/index/research-acceleration-view-inside-openai/",
    },
    // openai-agents
    ClaimWords {
        who: "OpenAI",
        quote: "人每工作一个工作日，智能体就工作3.1个工作日",
        text: "人每工作一个工作日，智能体就工作3.1个工作日；在成功完成的4–8小时任务中，一半以上需要人介入。",
        source: "",
        caveat: "这是运行时间，不是产出。",
        since: "",
    },
    // good-1965
    ClaimWords {
        who: "I. J. 古德（I. J. Good）",
        quote: "因此，第一台超级智能机器将是人类需要做出的最后一项发明，前提是这台机器足够温顺，肯告诉我们如何控制它。",
        text: "一台能设计出更好机器的机器，会引发智能爆炸。",
        source: "Speculations Concerning the First Ultraintelligent Machine（《关于第一台超级智能机器的推测》），1965年",
        caveat: "这句话的后半句常常被略去。",
        since: "",
    },
    // chatgpt-2022
    ClaimWords {
        who: "文章",
        quote: "",
        text: "2022年底，ChatGPT还不能可靠地做加法；几年前，模型能完成的任务只有几秒长，如今长达数小时。",
        source: "2026年春的一篇文章",
        caveat: "",
        since: "",
    },
    // metr-horizon
    ClaimWords {
        who: "METR",
        quote: "",
        text: "自2023年以来，AI有一半机会完成的任务，时长每129天翻一番（104–158天）。",
        source: "",
        caveat: "以现有的任务，超过16小时的结果不可靠。",
        since: "该页面自2026年9月8日起没有更新。",
    },
    // parikh
    ClaimWords {
        who: "Neev Parikh，METR",
        quote: "我不觉得它有什么理由会慢下来。",
        text: "看不出这一趋势有放慢的理由。",
        source: "2026年春的一篇文章，引自《大西洋月刊》",
        caveat: "",
        since: "",
    },
    // lifland-2032
    ClaimWords {
        who: "Eli Lifland，AI Futures Project",
        quote: "",
        text: "到2032年，AI研发有可能完全自动化。",
        source: "2026年春的一篇文章",
        caveat: "",
        since: "2026年4月，AI Futures Project：对自动化程序员（Automated Coder，比这里更早的一个里程碑）的预测中位数，从2032年初提前到2030年年中。",
    },
    // kohli-loop
    ClaimWords {
        who: "Pushmeet Kohli，Google DeepMind",
        quote: "实现这一自我改进循环的完整流程还有待开发。",
        text: "循环还没有闭合，机器自己也没有要优化的目标。",
        source: "2026年春的一篇文章",
        caveat: "他说的是还没有，不是永远不会；把只有人能做的比例设为100%，是我们的解读。",
        since: "",
    },
    // taste
    ClaimWords {
        who: "文章",
        quote: "",
        text: "研究品味：知道哪些实验值得做，哪条死路值得再看一眼，哪个意外结果是真的意外。",
        source: "2026年春的一篇文章",
        caveat: "",
        since: "",
    },
    // taste-measured
    ClaimWords {
        who: "Anthropic",
        quote: "",
        text: "在挑选出来的、研究走了弯路的时刻，最好的模型给出的下一步有64%胜过人的选择（半年前是51%）。",
        source: "Anthropic Institute，When AI builds itself，2026年6月",
        caveat: "时刻是挑选的，胜负由模型评判。",
        since: "",
    },
    // oxford-china
    ClaimWords {
        who: "牛津中国政策实验室（Oxford China Policy Lab）",
        quote: "",
        text: "美国实验室设想的是软件里的循环，AI用代码研发AI；中国的AI科学家则趋向于更具身、需要物理世界的路线。双方可能都低估了对方，因为他们在造的不是同一种东西。",
        source: "2026年春的一篇文章",
        caveat: "两国其实两种工作都有；物理世界的占比是我们的示意，按软件循环的终点线来衡量。",
        since: "",
    },
    // plan-15
    ClaimWords {
        who: "中国第15个五年规划",
        quote: "",
        text: "把通用大模型和通用人工智能（AGI）列为不同的发展方向。",
        source: "2026年春的一篇文章",
        caveat: "",
        since: "",
    },
    // amodei-race
    ClaimWords {
        who: "达里奥·阿莫迪，Anthropic",
        quote: "",
        text: "如果中国决定竞速而不是探索，事情可能比多数人预料的更快，并走向另一个终点。",
        source: "2026年春的一篇文章",
        caveat: "",
        since: "",
    },
    // protest-2026
    ClaimWords {
        who: "旧金山的抗议者",
        quote: "停止AI竞赛",
        text: "数百人游行，反对这场竞赛。",
        source: "2026年春的一篇文章",
        caveat: "",
        since: "",
    },
    // safety-window
    ClaimWords {
        who: "文章",
        quote: "安全窗口正在收窄。",
        text: "不是因为极端情形近在眼前，而是因为每走一步，留给建立监督的时间就少一些。",
        source: "2026年春的一篇文章",
        caveat: "",
        since: "",
    },
    // understand
    ClaimWords {
        who: "文章",
        quote: "我们还看得懂自己的AI想出的解法吗？",
        text: "当机器提出假设、设计实验，问题就变了。",
        source: "2026年春的一篇文章",
        caveat: "",
        since: "",
    },
    // not-on-the-brink
    ClaimWords {
        who: "文章",
        quote: "我们并没有站在失控的超级智能的边缘。",
        text: "今天的自我改进是渐进的：工具让研究的某些部分变快。",
        source: "2026年春的一篇文章",
        caveat: "",
        since: "",
    },
    // gradually
    ClaimWords {
        who: "文章",
        quote: "转变先是渐渐地发生，然后突然到来。",
        text: "小的改进会累积，电子邮件和智能手机就是这样。",
        source: "2026年春的一篇文章",
        caveat: "",
        since: "",
    },
    // dial
    ClaimWords {
        who: "文章",
        quote: "它是一个正被慢慢拧大的旋钮——我们才刚刚开始感到热。",
        text: "不是开关，而是旋钮。",
        source: "2026年春的一篇文章",
        caveat: "",
        since: "",
    },
    // forethought-r
    ClaimWords {
        who: "Davidson与Houlden，Forethought",
        quote: "",
        text: "软件研发的投入每翻一番，软件水平翻1.2番（0.4–3.6）；改进空间为14个数量级（9–19）。",
        source: "How quick and big would a software intelligence explosion be?（软件智能爆炸会有多快、多大？）",
        caveat: "",
        since: "",
    },
    // loop-gain-2026
    ClaimWords {
        who: "Cunningham等人",
        quote: "",
        text: "按一家实验室的数据测量，循环增益低于自我维持的门槛，至多约0.6。",
        source: "arXiv 2609.15802，转引自他人笔记",
        caveat: "二手解读；作者们称这很可能是高估。",
        since: "",
    },
    // kwa-model
    ClaimWords {
        who: "Thomas Kwa，METR",
        quote: "",
        text: "AI研发实现99%自动化：2030.2 / 2032.8 / 2036.2（第10、第50、第90百分位）。",
        source: "",
        caveat: "",
        since: "",
    },
    // metr-rct
    ClaimWords {
        who: "METR",
        quote: "",
        text: "经验丰富的开源开发者用2025年初的AI工具，反而慢了19%（16名开发者，246项任务）。",
        source: "METR随机对照试验，2025年7月",
        caveat: "后来的跟进研究显示有所提速。",
        since: "",
    },
    // stage-weights
    ClaimWords {
        who: "我们的假设",
        quote: "",
        text: "没有AI时，一个研究周期的时间这样分配：代码25%，训练40%，基础设施10%，品味25%。",
        source: "无：仅为示意",
        caveat: "",
        since: "",
    },
    // audit-time
    ClaimWords {
        who: "我们的假设",
        quote: "",
        text: "一个新版本的安全审查需要45天。",
        source: "无：仅为示意",
        caveat: "",
        since: "",
    },
    // compute-growth
    ClaimWords {
        who: "Thomas Kwa，METR；AI Futures Project",
        quote: "",
        text: "算力每年增长到×2.6，2030年前后放慢到×1.6。",
        source: "同Kwa和AI Futures的模型",
        caveat: "",
        since: "",
    },
    // physical-world
    ClaimWords {
        who: "我们的假设",
        quote: "",
        text: "物理世界的工作（建造、运输、等待结果）有一半无论如何都快不起来；今天AI承担其中的1%。",
        source: "无：仅为示意",
        caveat: "",
        since: "",
    },
    // bottleneck
    ClaimWords {
        who: "我们的假设",
        quote: "",
        text: "一个周期的各个环节前后相接（阿姆达尔定律）：一个环节省下的时间，帮不了另一个环节。",
        source: "Amdahl 1967；瓶颈的松紧用CES指数表示",
        caveat: "",
        since: "",
    },
    // kwa-growth
    ClaimWords {
        who: "Thomas Kwa，METR",
        quote: "",
        text: "今天，AI软件每年大约进步到原来的五倍。",
        source: "",
        caveat: "",
        since: "",
    },
    // horizon-easier
    ClaimWords {
        who: "我们的假设",
        quote: "",
        text: "任务时长每翻一番，所需的进展都和上一次一样多；AI 2027假定每次少10%。",
        source: "AI 2027时间线补充材料，2025年",
        caveat: "",
        since: "",
    },
];

/// Chinese, simplified.
pub static ZH: Words = Words {
    lang: "zh",
    name: "简体中文",
    dir: "ltr",
    reviewer: "",
    numbers: NumberWords {
        plurals: "other",
        decimal: ".",
        percent: "{n}%",
        times: "{n}倍速",
        space: "",
        dates: ["{year}年", "{year}年{month}", "{year}年{month}{day}日"],
    },
    comma: "，",
    semicolon: "；",
    space: "",
    colon: "：",
    stop: "。",
    end: "。",
    page: PageWords {
        still: "这里没有运行实时模型，所以只是一张静态图：",
        late: "加载时间太长。",
        again: "重试",
        restart: "重新开始",
        no_script: "启用JavaScript后，这张图就会动起来。",
        stopped: "模型停止了运行。",
        failed: "模型无法启动（{why}）。",
        no_wasm: "浏览器不支持WebAssembly，或已将它关闭。",
        missing: "有一部分没有收到，或收到时已损坏。",
        damaged: "有一部分收到时已损坏。",
        forbidden: "本页的安全策略禁止运行程序（其内容安全策略缺少'wasm-unsafe-eval'）。",
    },
    title: "当AI研发AI，会怎样？",
    sentence: SENTENCE,
    params: [
        param(Q, "改进率", "每一代AI研发下一代的能力，比上一代提高多少。"),
        param(Beta, "想法越来越难", "进展每翻一番，让下一次翻番变难多少。"),
        param(Human, "人独有的品味", "研究判断中AI永远做不了的比例。"),
        param(
            Physical,
            "受制于物理世界",
            "一个研究周期中花在物理世界的比例，按软件循环的终点线来衡量；这条路线的目标其实在别处。",
        ),
        param(Code, "AI写的代码", "今天的代码中由AI编写的比例。"),
        param(
            Review,
            "每份AI代码耗费的人力",
            "审阅、提示、修改：还剩多少时间要人来花。这个数经过校准，使90%的代码让整体提速17.5%。",
        ),
        param(WCode, "写代码的权重", "没有AI时，写代码占一个研究周期的多少；各项权重会调整到合计100%。"),
        param(Train, "AI承担的训练工作", "今天的比例。把训练时间缩短1%当作比例，是我们的解读。"),
        param(WTrain, "训练的权重", "没有AI时，训练占一个研究周期的多少。"),
        param(Infra, "AI承担的基础设施工作", "今天的比例。把收回0.7%的机群算力当作比例，是我们的解读。"),
        param(WInfra, "基础设施的权重", "没有AI时，基础设施占一个研究周期的多少。"),
        param(Taste, "AI承担的判断", "今天的研究判断中由AI来做的比例。"),
        param(WTaste, "研究品味的权重", "没有AI时，判断占一个研究周期的多少。"),
        param(PhysFloor, "快不起来的物理工作", "建造、运输、等待结果：其中只能按自己的节奏走的比例。"),
        param(PhysAi, "AI承担的物理工作", "今天的比例。"),
        param(Rho, "瓶颈有多硬", "−1：各环节前后相接（阿姆达尔定律）。更低：由最慢的环节决定。接近0：环节之间可以互相替代。"),
        param(Headroom, "软件的改进空间", "软件碰到极限之前还有多少个数量级；拉到最右表示没有极限。"),
        param(Base, "没有AI时软件的进步", "只靠人能取得的进步；加上今天AI的17.5%提速，约为每年五倍。"),
        param(Delta, "每一代所需的算力", "有效算力要增加多少，才算新的一代，任务时长也翻一番。"),
        param(Easier, "翻番越来越容易", "任务时长每再翻一番，所需的进展比上一次少这么多。"),
        param(Compute, "算力增长", "放慢之前的增长。"),
        param(Slow, "算力放慢的年份", "算力增长从这一年开始放慢。"),
        param(ComputeAfter, "放慢后的算力增长", "放慢之后的增长。"),
        param(Audit, "新版本的安全审查", "需要多长时间。"),
        param(AuditAi, "AI对审查的帮助", "AI带来的提速中，有多少也能帮到审查和阅读研究的人。"),
    ],
    presets: [
        preset(
            PresetId::Article,
            "照文章的数字推下去",
            "六个月内从“maybe 5%”（也许5%）到15%–20%的步伐，其余一切保持今天的样子。",
        ),
        preset(PresetId::Frozen, "……如果工具不再进步", "改进率0%：AI今天能做的保持不变，收益是一次性的。"),
        preset(
            PresetId::Openai,
            "……要让OpenAI在2028年3月如愿",
            "AI今天就得承担4.3%的判断，而不是2%。我们以一半的判断代表研究员。",
        ),
        preset(PresetId::Lifland, "……要让Lifland的2032年成真", "进展每翻一番，得让下一次翻番难71%，而不是39%。"),
        preset(PresetId::Kohli, "……如果品味始终属于人", "全部判断由人来做。他说的是还没有，不是永远不会。"),
        preset(PresetId::Good, "……要让古德的智能爆炸成真", "进展每翻一番，想法只能变难12%，软件还得没有极限。"),
        preset(
            PresetId::Embodied,
            "……如果走具身路线",
            "一个周期有五分之二花在物理世界。在这里它只耗费时间；从中学到的东西，模型没有计入。",
        ),
        preset(PresetId::Race, "……如果算力一路竞速", "算力像今天这样一直增长，从不放慢。"),
        preset(PresetId::Suddenly, "……先是渐渐，然后突然", "AI今天承担的判断更少（0.5%），想法变难得更慢（20%）。"),
        preset(PresetId::Fifteen, "……如果今天是15%", "同样的两个估计，读作5% → 15%：改进率为48%。"),
        preset(PresetId::Twenty, "……如果今天是20%", "同样的两个估计，读作5% → 20%：改进率为96%。"),
    ],
    story: "故事",
    story_follow: "一步一步看故事",
    story_leave: "离开故事",
    step_of: "第{n}步，共{all}步",
    step_before: "上一步",
    step_after: "下一步",
    task_done: "就是这里：从这里起，循环会自我推动一段时间。",
    steps: [
        step(
            "一个老想法",
            "1965年，I. J. 古德设想了能设计更好机器的机器。它会是这个样子：一代又一代，也就是线圈的一圈又一圈，越挤越密，直到数字失去意义。",
        ),
        step(
            "写代码",
            "在一家实验室，约90%的代码由AI编写。读代码、把方向的仍是人，而代码只是研究周期的一部分：它的弧线缩短了，整体却几乎没有。",
        ),
        step("训练", "AI让一段代码快了23%，一次训练缩短了1%。在我们的周期里，训练耗时最长，却几乎没有变化。"),
        step("基础设施", "AI时时刻刻为一家公司收回0.7%的计算机。有用，但只是一小部分中的一小部分。"),
        step(
            "整体",
            "一家实验室的负责人说，所有这些合起来让研究快15%–20%；半年前也许只有5%。关键是它增长得多快：色带显示，围绕这些数字的10种未来中有8种会走到哪里。",
        ),
        step(
            "更长的任务",
            "2022年底，ChatGPT还不能可靠地做加法；此后，AI有一半机会完成的任务，时长每几个月就翻一番。超过16小时，谁也测不准。",
        ),
        step(
            "实习生与研究员",
            "OpenAI说，按自己的衡量，它已有了自动化的实习生，并打算到2028年3月有一个研究员。我们以一半的判断来代表它；要按时做到，AI今天就得承担4.3%的判断，而不是2%。",
        ),
        step(
            "品味",
            "怀疑者说，研究品味始终属于人：哪个实验值得做，哪个意外是真的意外。如果判断全由人来做，其余部分再好，整体也会止步。",
        ),
        step(
            "物理世界",
            "有人在软件里造循环，也有人造需要物理世界的机器。要建造、要运输、要等待的东西有自己的节奏，整体就在那里止步。",
        ),
        step(
            "安全窗口",
            "从AI承担一半判断，到省去99%的时间：留给建立监督的时间就这么长，横条显示其间来得及做几次审查。2026年3月，数百人在旧金山游行，反对这场竞赛。",
        ),
        step("我们还看得懂吗？", "当机器提出问题、设计实验，谁还跟得上？滑块下方写着，按今天的速度阅读的人还能跟上多少。"),
        StepWords {
            name: "轮到你了",
            text: "文章写道：“We're not on the brink of runaway superintelligence.”（我们并没有站在失控的超级智能的边缘。）它是一个被慢慢拧大的旋钮，现在交到你手里。",
            task: "把它拧大，直到没有新芯片，循环也能不断加速。",
        },
    ],
    presets_heading: "要成真，需要什么条件？",
    our_reading: "这是我们的解读，不是他们的：",
    edited: "已修改",
    changed: "{name}为{now}，原为{before}",
    undo: "撤销",
    redo: "重做",
    reset: "还原",
    sets: "它设定了",
    since: "后来：",
    kinds: ["测量", "估计", "目标", "预测", "论点", "公告", "假设"],
    groups: ["写代码", "训练", "基础设施", "研究品味", "物理世界", "想法与增长", "算力", "监督"],
    stages: ["写代码", "训练", "基础设施", "研究品味", "物理世界"],
    months: ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
    durations: ["天", "小时", "分钟", "秒"],
    working_time: ["分钟", "小时", "个工作日"],
    over_a_month: "超过一个工作月",
    more_than_100: "100倍速以上",
    no_limit: "没有极限",
    orders: "个数量级",
    a_year: "/年",

    mark: ["没有新芯片也能不断加速 →", "无新芯片也加速 →", "自我推动 →"],
    mark_nowhere: [
        "无论改进率多高，没有新芯片，这个循环都不能不断加速。",
        "改进率再高，也离不开新芯片。",
        "改进率再高也不能自我推动。",
    ],
    mark_beyond: ["要到{q}以上，没有新芯片也能不断加速 →", "到{q}以上，无新芯片也加速 →", "{q}以上自我推动 →"],
    mark_at_zero: [
        "想法不会越来越难：无论改进率多少，没有新芯片也能不断加速。",
        "改进率多少都行，无新芯片也加速。",
        "改进率多少都能自我推动。",
    ],
    dial_means: "每代AI研发下一代的能力提高多少",
    bracket: "由今天的15%–20%推出的范围",
    course: "提速：今天^{today}^ → 一年后{next} → 2029年{later}",
    ends_before: "无法定义",
    show_more: "更多：其他一切",
    show_less: "收起",
    more: "更多旋钮：模型假定的其他一切",
    dials_above: "上面的旋钮",
    less_of: "调低：{name}",
    more_of: "调高：{name}",
    value_of: "{name}，键入数值",
    back_to: "恢复为{value}",
    unreadable: "“{text}”不是{name}可用的数；仍为{value}。",
    default_is: "初始值{value}",

    clock: heading("一个研究周期，", "还剩下多少", "还剩下多少"),
    clock_above: "这一代用时",
    clock_below: "{unit}（今天{first}）",
    clock_last: ("再无下一代", "（2045年之前）"),
    clock_ends: ("模型", "到此为止"),
    saved: "AI省下",
    bottleneck: "瓶颈",
    bottleneck_here: "← 瓶颈",
    coil: heading("循环。", "每一圈是一代AI。圈越密，下一代来得越快", "每一圈是一代AI"),
    speed: heading("AI研究跑多快，", "与没有AI的研究相比", "与没有AI相比"),
    horizon: heading("AI能做什么。", "有一半机会完成的任务有多长，按METR的测法", "一半机会完成的任务（METR）"),
    model_starts: "模型起点",
    estimate: ("快15%–20%", "15%–20%"),
    estimate_note: ["阿莫迪的估计；", "此前也许5%"],
    earlier_estimate: ["此前：5%", "5%"],
    tenfold: "10倍速",
    full: ["省去99%的时间", "省时99%", "省99%", "99%"],
    researcher: ("AI承担一半判断", "一半判断"),
    researcher_split: [["AI承担", "一半判断"], ["一半", "判断"]],
    researcher_note: "我们以此代表“研究员”",
    researcher_note_short: "代表“研究员”",
    beyond_100: ("超过100倍速，数字失去意义", "100倍速以上无意义"),
    wall: ("{date}，有限时间内变成无穷大", "{date}，无穷大"),
    wall_note: ("越过这条线，模型不再有意义", "模型到此为止"),
    generations_end: ("超过2000代", "超过2000代"),
    band: "10种未来中的8种",
    sides: ["A", "B"],
    futures_feed: "在这些旋钮附近的100种未来中，有{count}种的循环会自我推动。",
    futures_between: "100种中有80种，研究在{from}年到{to}年之间达到10倍速。",
    futures_around: "100种中有80种，研究在{from}年前后达到10倍速。",
    futures_open: "100种中有90种，研究在{from}年之前达不到10倍速；有些到{end}年仍达不到。",
    futures_never: "100种中有90多种，研究在{end}年之前达不到10倍速。",
    futures_lines: "画出其中一百种",
    compare: "比较两个情景",
    matters: "什么最要紧",
    map: "你在地图上的位置",
    share: "分享、保存、引用",
    later_sorry: "这一部分没有收到。请关上再打开，重试一次。",
    range_from: "{from}年起",
    range_heading: "10种未来中的8种",
    date_heading: "这些旋钮",
    milestone_heading: "里程碑",
    said_openai: ["OpenAI的目标：2028年3月有研究员", "OpenAI：28年3月", "OpenAI"],
    said_lifland: ["Lifland：2032年AI研发全自动", "Lifland：2032年", "Lifland"],
    beyond_stick_split: ["超出", "量尺"],
    beyond_stick: ("超出量尺：METR说16小时以上不可靠", "超出量尺"),
    horizon_ends: ("一个工作月：线到此为止", "线到此为止"),
    horizon_ticks: [("10分钟", "10分"), ("1小时", "1小时"), ("1个工作日", "1天"), ("1个工作月", "1个月")],

    play: "播放",
    pause: "暂停",
    earlier: "上一代",
    later: "下一代",
    speed_of: "播放速度：{speed}",
    date: "日期",
    at_generation: "第{n}代",
    reduced_motion: "你的设备要求减少动画：播放改为一代一代地前进。",

    table: "表格：这次推演的每一代",
    table_caption: "这次推演，一代一代看",
    table_heads: ["代", "发布", "距下一代", "提速", "省去的时间", "任务时长", "循环增益", "人能跟上"],
    table_cut: "只列出{all}代中的前{shown}代。",
    milestones: "里程碑",
    milestone_names: [
        "几天长的任务（我们以此代表研究实习生）",
        "一个工作月的任务",
        "AI承担一半判断（我们以此代表研究员）",
        "研究达到10倍速",
        "省去99%的时间（我们以此代表全部AI研发）",
        "循环自我推动",
        "新版本快过安全审查",
        "安全窗口：从一半判断到99%",
    ],
    never: "不会：止步于{cap}",
    feeds_not: "不会：增益最高{gain}",
    not_before: "{year}之前不会",
    audits_waiting: "最多有{n}个新版本在等审查",
    window: "{months}，够做{audits}",
    window_reversed: "没有：判断最后才到",
    window_bar: ["安全窗口：{months}，够做{audits}", "安全窗口：{audits}", "够做{audits}"],
    window_open: ["安全窗口：看不到尽头，但不等于安全", "安全窗口：没有尽头，仍不安全", "没有尽头"],
    window_reversed_bar: ["没有安全窗口：判断最后才到", "没有安全窗口", "没有安全窗口"],
    window_none: ["没有安全窗口：AI到不了一半判断", "没有安全窗口", "没有安全窗口"],
    outpaced: "从{date}起，新版本来得比安全审查结束得快；最多有{count}个在等审查。",
    not_outpaced: "{audit}的安全审查跟得上新版本。",
    followed: "{date}，按今天的速度阅读的人还能跟上{share}的研究。",
    months_unit: "个月",
    audits_unit: "次审查",
    claims: CLAIMS,
    translated: "译文：",
    quotes: ["“", "”"],
    languages: "语言",
    sources: "来源：谁说的，什么时候，属于哪一类",
    sources_note: "引号里的是原话；其余是我们的转述。文中所说的文章，指2026年春的一篇文章。数据截至2026年11月。",
    caveat: "请注意：",
    unknown_heading: "模型不知道什么",
    unknown: [
        "一个研究周期的时间究竟怎么分配，AI今天承担了多少训练、基础设施和判断，物理世界占多少，一次审查要多久，这里都只是示意。它们很要紧：如果AI今天承担的训练工作是十分之一，而不是百分之一，99%就会早来一年；如果完全没有承担，就永远不会来。",
        "改进率取决于一个人的一次表态，而他说了两次“maybe”（也许）。",
        "所有环节共用一个改进率。",
        "没有计入应用的突然普及。",
        "任务时长来自一套基准测试：超过16小时，METR称自己的测量不可靠；超过一个工作月，它就只是个标签。",
        "物理世界的工作在这里只带来拖延，没有计入它产生的新数据。",
        "色带有多宽，取决于我们怎么设：围绕你的旋钮，每种未来都重新抽取步伐（相当于今天是15 … 20%）、想法变难的快慢（三分之一到三倍）、AI今天承担的判断、训练和基础设施（四分之一到四倍）、改进空间（上下各5个数量级）、算力何时放慢（前后各2年）和放慢后如何增长，以及一代所需的算力。其余都固定不变，因为没有人给出过范围。",
    ],
    pages: ["全部来源", "方法"],
    footer: ["这是模型，不是预测。", "数据截至2026年11月。", "发现错误：请在项目仓库提交issue。"],

    notice_heading: "读取这个链接时做了改动：",
    notices: [
        "“{key}”不是设置项：已忽略。",
        "“{value}”不是预设：改用文章的数字。",
        "链接为“{value}”版模型所写；按模型1读取。",
        "{key}出现了不止一次：以最后一个“{value}”为准。",
        "{key}：“{value}”不是数字；改用默认值。",
        "{key}：“{value}”超出范围；改用最接近的可用值。",
        "链接太长（{value}字节）：改用默认值。",
    ],
};
