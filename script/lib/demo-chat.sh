#!/usr/bin/env bash
# Tells the simulator of the demo district's channel and LIFF app, and of the people who chat there.
#   demo-chat.sh SIMULATOR SERVICE DISTRICT-FILE
set -euo pipefail
simulator=$1 service=$2 file=$3
post() { curl -sf "$simulator$1" -H 'content-type: application/json' -d "$2" >/dev/null; }
field() { grep -o "\"$1\": *\"[^\"]*\"" "$file" | head -1 | sed 's/.*: *"\(.*\)"/\1/'; }

post /control/channels "{\"key\":\"demo\",\"channelId\":\"$(field channelId)\",\"channelSecret\":\"$(field channelSecret)\",\"displayName\":\"ผู้ช่วย PA $(field shortName)\",\"webhookUrl\":\"$service/line/demo/webhook\",\"quota\":300}"
post /control/liff "{\"channel\":\"demo\",\"liffId\":\"$(field liffId)\",\"endpointUrl\":\"$service/liff/demo/\",\"loginChannelId\":\"$(field loginChannelId)\",\"loginChannelSecret\":\"$(field loginChannelSecret)\"}"
number=1
while IFS=$'\t' read -r name code; do
  post /control/users "{\"id\":\"$(printf 'U%032x' $number)\",\"displayName\":\"$name\",\"statusMessage\":\"รหัสเข้าร่วม $code\"}"
  number=$((number + 1))
done < <(grep -o '"name": "[^"]*", "position".*"code": "[^"]*"' "$file" | sed 's/"name": "\([^"]*\)".*"code": "\([^"]*\)"/\1\t\2/')
