import { useApp } from "../app-context.ts";
import { useTitle } from "../parts/use-title.ts";
import { GroupChart } from "./group-chart.tsx";
import { TermChart } from "./term-chart.tsx";

/** What groups ask and move over the years, and how often terms come up. */
export function TopicsPage() {
  const { texts } = useApp();
  useTitle(texts.topics.title);
  return (
    <div class="topics-page">
      <h1>{texts.topics.title}</h1>
      <p class="lead">{texts.topics.lead}</p>
      <GroupChart />
      <TermChart />
    </div>
  );
}
