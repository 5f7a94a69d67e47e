// The echo example of the official Node SDK (line-bot-sdk-nodejs, examples/echo-bot): verifies the signature,
// replies with the same text, stores nothing. With ECHO_REPLY=no it only answers 200, to see what the middleware costs.
import { messagingApi, middleware } from "@line/bot-sdk";
import express from "express";

const config = { channelSecret: process.env.CHANNEL_SECRET };
const client = new messagingApi.MessagingApiClient({
  channelAccessToken: process.env.CHANNEL_ACCESS_TOKEN,
  baseURL: process.env.LINE_API_BASE,
});
const replies = process.env.ECHO_REPLY !== "no";
const app = express();

app.post("/webhook", middleware(config), (req, res) => {
  Promise.all(req.body.events.map(handleEvent))
    .then((result) => res.json(result))
    .catch((error) => {
      console.error(error);
      res.status(500).end();
    });
});

function handleEvent(event) {
  if (!replies || event.type !== "message" || event.message.type !== "text") {
    return Promise.resolve(null);
  }
  return client.replyMessage({
    replyToken: event.replyToken,
    messages: [{ type: "text", text: event.message.text }],
  });
}

app.listen(Number(process.env.PORT), "127.0.0.1", () => console.log("listening"));
