-- How many of the worlds run ten times as fast before 2030, by improvement rate and by how much harder each doubling makes ideas?
WITH told AS (
    SELECT
        floor(q / 0.3) * 0.3 AS rate_from,
        2 ** beta - 1 AS harder,
        coalesce(tenfold < 2030, false)::INT AS soon -- NULL is never
    FROM worlds
)
SELECT
    rate_from,
    round(avg(soon) FILTER (harder < 0.25), 3) AS ideas_up_to_25_percent_harder,
    round(avg(soon) FILTER (harder BETWEEN 0.25 AND 0.5), 3) AS from_25_to_50,
    round(avg(soon) FILTER (harder > 0.5), 3) AS beyond_50,
    count(*) AS worlds
FROM told
GROUP BY rate_from
ORDER BY rate_from;

-- Which input goes with a loop that feeds itself? From -1 to 1, where 0 is not at all.
SELECT * FROM (UNPIVOT (
    SELECT
        round(corr(q, (ignition IS NOT NULL)::INT), 3) AS q,
        round(corr(beta, (ignition IS NOT NULL)::INT), 3) AS beta,
        round(corr(human, (ignition IS NOT NULL)::INT), 3) AS human,
        round(corr(physical, (ignition IS NOT NULL)::INT), 3) AS physical,
        round(corr(taste, (ignition IS NOT NULL)::INT), 3) AS taste,
        round(corr(headroom, (ignition IS NOT NULL)::INT), 3) AS headroom
    FROM worlds
) ON COLUMNS(*) INTO NAME input VALUE goes_with_feeding_itself)
ORDER BY abs(goes_with_feeding_itself) DESC;
