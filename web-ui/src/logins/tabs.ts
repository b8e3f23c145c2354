/** Other tabs of this device: they share one login, so what happens to it in one is told to all. Carries no content. */
type Word = "renewed" | "left" | "entered";

const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("hearth-logins") : undefined;

export const tabs = {
  tell: (word: Word): void => channel?.postMessage(word),
  listen: (on: Record<Word, () => void>): void => {
    if (!channel) return;
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === "renewed" || data === "left" || data === "entered") on[data]();
    };
  },
};
