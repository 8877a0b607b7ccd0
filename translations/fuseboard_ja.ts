<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AlertRows</name>
    <message>
        <source>not sent yet</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>passed, %1</source>
        <translation>成功、%1</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>失敗、%1</translation>
    </message>
    <message>
        <source>failed, %1: %2</source>
        <translation>失敗、%1：%2</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>一時停止：%1</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>判断不可</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 回</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 回</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>解消の理由</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>前回の結果</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>監視対象</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Warning over</source>
        <translation>警告しきい値</translation>
    </message>
    <message>
        <source>Critical over</source>
        <translation>重大しきい値</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>過去 1 週間</translation>
    </message>
    <message>
        <source>Tells you</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>%1: %2, at least %3 samples</source>
        <translation>%1：%2、サンプル %3 件以上</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 bad, %2 good</source>
        <translation>異常 %1、正常 %2</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>する</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>operational</source>
        <translation>正常稼働</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>性能低下</translation>
    </message>
    <message>
        <source>partial outage</source>
        <translation>一部障害</translation>
    </message>
    <message>
        <source>major outage</source>
        <translation>大規模障害</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>h</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>d</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>エラー率</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>p95 レイテンシ</translation>
    </message>
    <message>
        <source>p95 time to first token</source>
        <translation>p95 初回トークンまでの時間</translation>
    </message>
    <message>
        <source>Rate limited calls</source>
        <translation>レート制限された呼び出し</translation>
    </message>
    <message>
        <source>Open circuits</source>
        <translation>オープンのサーキット</translation>
    </message>
    <message>
        <source>Share of fallbacks</source>
        <translation>フォールバックの割合</translation>
    </message>
    <message>
        <source>Cost against budget</source>
        <translation>予算に対するコスト</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>チェックの途絶</translation>
    </message>
    <message>
        <source>Failed checks in a row</source>
        <translation>チェックの連続失敗</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>ステータスページ</translation>
    </message>
    <message>
        <source>Refused keys</source>
        <translation>拒否されたキー</translation>
    </message>
    <message>
        <source>Refused for quota</source>
        <translation>クォータによる拒否</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>毎分 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>%1 when it fired, over %2</source>
        <translation>発生時 %1（しきい値 %2）</translation>
    </message>
    <message>
        <source>; worst %1</source>
        <translation>、最悪 %1</translation>
    </message>
    <message>
        <source>; cleared by %1</source>
        <translation>、解消時 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>ボード全体</translation>
    </message>
    <message>
        <source>every provider</source>
        <translation>すべてのプロバイダー</translation>
    </message>
    <message>
        <source>every chain</source>
        <translation>すべてのチェーン</translation>
    </message>
    <message>
        <source>chains %1</source>
        <translation>チェーン %1</translation>
    </message>
    <message>
        <source>%1 bad to fire, %2 good to clear</source>
        <translation>異常 %1 回で発生、正常 %2 回で解消</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>1 分以内</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>less than $%1</source>
        <translation>$%1 未満</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>It is part of: %1</source>
        <translation>次のアラートの一部です：%1</translation>
    </message>
    <message>
        <source>The webhook is not told: its address must begin with https.</source>
        <translation>Webhook に通知しません：アドレスは https で始まる必要があります。</translation>
    </message>
    <message>
        <source>The command for alerts failed: %1</source>
        <translation>アラート用コマンドが失敗しました：%1</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>%1 秒以内に応答なし</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>到達できません</translation>
    </message>
    <message>
        <source>The webhook at %1 did not take an alert: %2</source>
        <translation>%1 の Webhook がアラートを受け付けませんでした：%2</translation>
    </message>
    <message>
        <source>The settings were changed.</source>
        <translation>設定が変更されました。</translation>
    </message>
    <message>
        <source>The network works again.</source>
        <translation>ネットワークが復旧しました。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Snooze for an hour</source>
        <translation>1 時間スヌーズ</translation>
    </message>
    <message>
        <source>error rate</source>
        <translation>エラー率</translation>
    </message>
    <message>
        <source>latency, 95th percentile</source>
        <translation>レイテンシ（95 パーセンタイル）</translation>
    </message>
    <message>
        <source>first token, 95th percentile</source>
        <translation>初回トークン（95 パーセンタイル）</translation>
    </message>
    <message>
        <source>calls over the rate limit, a minute</source>
        <translation>レート制限超過の呼び出し（毎分）</translation>
    </message>
    <message>
        <source>open circuits</source>
        <translation>オープンのサーキット</translation>
    </message>
    <message>
        <source>prompts answered by a fallback</source>
        <translation>フォールバックが応答したプロンプト</translation>
    </message>
    <message>
        <source>share of the daily budget</source>
        <translation>1 日の予算に対する割合</translation>
    </message>
    <message>
        <source>checks overdue</source>
        <translation>遅延中のチェック</translation>
    </message>
    <message>
        <source>failed probes in a row</source>
        <translation>プローブの連続失敗</translation>
    </message>
    <message>
        <source>status page</source>
        <translation>ステータスページ</translation>
    </message>
    <message>
        <source>calls refused for the key</source>
        <translation>キーが原因で拒否された呼び出し</translation>
    </message>
    <message>
        <source>calls refused for quota or billing</source>
        <translation>クォータや請求が原因で拒否された呼び出し</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>正常稼働</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>性能低下</translation>
    </message>
    <message>
        <source>partial outage</source>
        <translation>一部障害</translation>
    </message>
    <message>
        <source>major outage</source>
        <translation>大規模障害</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1: %2 (limit: %3)</source>
        <translation>%1：%2（上限：%3）</translation>
    </message>
    <message>
        <source>chain %1</source>
        <translation>チェーン %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: many calls fail</source>
        <translation>%1：呼び出しの失敗が多発</translation>
    </message>
    <message>
        <source>%1 is slow</source>
        <translation>%1 が低速</translation>
    </message>
    <message>
        <source>%1 limits the rate of calls</source>
        <translation>%1 が呼び出しレートを制限</translation>
    </message>
    <message>
        <source>%1: circuit open</source>
        <translation>%1：サーキットがオープン</translation>
    </message>
    <message>
        <source>%1: fallbacks answer</source>
        <translation>%1：フォールバックが応答</translation>
    </message>
    <message>
        <source>The daily budget is exceeded</source>
        <translation>1 日の予算を超過</translation>
    </message>
    <message>
        <source>Checks are overdue</source>
        <translation>チェックが遅延</translation>
    </message>
    <message>
        <source>%1: probes fail</source>
        <translation>%1：プローブが失敗</translation>
    </message>
    <message>
        <source>%1: the status page reports an outage</source>
        <translation>%1：ステータスページが障害を報告</translation>
    </message>
    <message>
        <source>%1 refuses your key</source>
        <translation>%1 がキーを拒否</translation>
    </message>
    <message>
        <source>%1: quota or credit is used up</source>
        <translation>%1：クォータまたはクレジットの不足</translation>
    </message>
    <message>
        <source>Chain %1</source>
        <translation>チェーン %1</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>すべてのプロバイダー</translation>
    </message>
    <message>
        <source>Your connection is down</source>
        <translation>こちら側の接続が切断</translation>
    </message>
    <message>
        <source>%1 reports an incident</source>
        <translation>%1 がインシデントを発表</translation>
    </message>
    <message>
        <source>%1 is failing, not announced yet</source>
        <translation>%1 で障害が発生（未発表）</translation>
    </message>
    <message>
        <source>%1: one model fails</source>
        <translation>%1：1 つのモデルが失敗</translation>
    </message>
    <message>
        <source>Your connection is back</source>
        <translation>こちら側の接続が復旧</translation>
    </message>
    <message>
        <source>%1 is back to normal</source>
        <translation>%1 が正常に復帰</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <translation>終了：%1</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 の発表：%2</translation>
    </message>
    <message>
        <source>%1, maintenance: %2</source>
        <translation>%1、メンテナンス：%2</translation>
    </message>
    <message>
        <source>Fuseboard was not running</source>
        <translation>Fuseboard は停止していました</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>性能低下</translation>
    </message>
    <message>
        <source>Partial outage</source>
        <translation>一部障害</translation>
    </message>
    <message>
        <source>Major outage</source>
        <translation>大規模障害</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>AttemptText</name>
    <message>
        <source>tokens %1 in, %2 out</source>
        <translation>トークン 入力 %1、出力 %2</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1（推定）</translation>
    </message>
    <message>
        <source>retry %1</source>
        <translation>リトライ %1</translation>
    </message>
    <message>
        <source>Waiting, next try in %1</source>
        <translation>待機中、次の試行まで %1</translation>
    </message>
    <message>
        <source>Waited %1 before the next try</source>
        <translation>次の試行まで %1 待機</translation>
    </message>
    <message>
        <source>Running… %1</source>
        <translation>実行中… %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗：%1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>スキップ：%1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>(HTTP status %1)</source>
        <translation>（HTTP ステータス %1）</translation>
    </message>
    <message>
        <source>It asks to wait %1.</source>
        <translation>%1 の待機を求めています。</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>待機 %1</translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation>接続 %1</translation>
    </message>
    <message>
        <source>connection re-used</source>
        <translation>接続を再利用</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>初回トークン %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>Answered by %1 / %2</source>
        <translation>%1 / %2 が応答</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>finish reason %1</source>
        <translation>終了理由 %1</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 トークン/秒</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>回答中…</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>%1, retry %2</source>
        <translation>%1、リトライ %2</translation>
    </message>
    <message>
        <source>new, in %1</source>
        <translation>新規、%1</translation>
    </message>
    <message>
        <source>re-used</source>
        <translation>再利用</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>half open</source>
        <translation>ハーフオープン</translation>
    </message>
    <message>
        <source>Waited before</source>
        <translation>事前の待機</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS ハンドシェイク</translation>
    </message>
    <message>
        <source>First byte after</source>
        <translation>初回バイトまで</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>初回トークンまで</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 トークン/秒</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>入力 %1、出力 %2</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1（推定）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Chain, step</source>
        <translation>チェーン、ステップ</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>発生元</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>初回トークン</translation>
    </message>
    <message>
        <source>Tokens in / out</source>
        <translation>トークン 入力/出力</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>終了 %1</translation>
    </message>
    <message>
        <source>Outside of the chains</source>
        <translation>チェーン外</translation>
    </message>
    <message>
        <source>Chain %1, step %2</source>
        <translation>チェーン %1、ステップ %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗：%1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Scheduled check</source>
        <translation>定期チェック</translation>
    </message>
    <message>
        <source>Key check</source>
        <translation>キーのチェック</translation>
    </message>
    <message>
        <source>Attempt %1: %2, %3</source>
        <translation>試行 %1：%2、%3</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1、ステップ %2</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>実行元</translation>
    </message>
    <message>
        <source>%1, retry %2 of this step</source>
        <translation>%1、このステップのリトライ %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP ステータス</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>終了理由</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>as a stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>in one piece</source>
        <translation>一括</translation>
    </message>
    <message>
        <source>Circuit then</source>
        <translation>当時のサーキット</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>助言</translation>
    </message>
    <message>
        <source>Asks to wait</source>
        <translation>待機の要求</translation>
    </message>
    <message>
        <source>Same step again</source>
        <translation>同じステップの再試行</translation>
    </message>
    <message>
        <source>yes, after a pause</source>
        <translation>可（待機後）</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>may be tried</source>
        <translation>試行可</translation>
    </message>
    <message>
        <source>would fail as well</source>
        <translation>同様に失敗</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Failed at</source>
        <translation>失敗した場所</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>経由</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>Idle</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>性能低下</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Circuit open, next try in %1</source>
        <translation>サーキットはオープン、次の試行まで %1</translation>
    </message>
    <message>
        <source>Circuit open</source>
        <translation>サーキットはオープン</translation>
    </message>
    <message>
        <source>Circuit half-open</source>
        <translation>サーキットはハーフオープン</translation>
    </message>
    <message>
        <source>Circuit closed, %1 of %2 failures</source>
        <translation>サーキットはクローズ、失敗 %1/%2 回</translation>
    </message>
    <message>
        <source>Circuit closed</source>
        <translation>サーキットはクローズ</translation>
    </message>
    <message>
        <source>Circuit open after 1 failure</source>
        <translation>失敗 1 回でサーキットがオープン</translation>
    </message>
    <message>
        <source>Circuit open after %1 failures</source>
        <translation>失敗 %1 回でサーキットがオープン</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>次の試行まで %1。</translation>
    </message>
    <message>
        <source>Back on trial: one call at a time decides whether the circuit closes.</source>
        <translation>試行中：1 件ずつの呼び出しで、サーキットをクローズするか判断します。</translation>
    </message>
    <message>
        <source>No calls in %1.</source>
        <translation>%1の呼び出しはありません。</translation>
    </message>
    <message>
        <source>Answering. %1 in %2, none failed.</source>
        <translation>応答中。%2の%1、失敗なし。</translation>
    </message>
    <message>
        <source>Answering. %1 of %2 failed in %3.</source>
        <translation>応答中。%3の%2のうち %1 が失敗。</translation>
    </message>
    <message>
        <source>Not answering. %1 of %2 failed: %3.</source>
        <translation>応答なし。%2のうち %1 が失敗：%3。</translation>
    </message>
    <message>
        <source>Unsteady. %1 of %2 failed: %3.</source>
        <translation>不安定。%2のうち %1 が失敗：%3。</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>ハーフオープン</translation>
    </message>
    <message>
        <source>%1. %2 Error rate %3, p50 %4, p95 %5, first token %6. %7.</source>
        <translation>%1。%2 エラー率 %3、p50 %4、p95 %5、初回トークン %6。%7。</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Set password…</source>
        <translation>パスワードを設定…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>Type or paste the password, then press Enter</source>
        <translation>パスワードを入力または貼り付けて Enter を押す</translation>
    </message>
    <message>
        <source>Type or paste the new password, then press Enter</source>
        <translation>新しいパスワードを入力または貼り付けて Enter を押す</translation>
    </message>
    <message>
        <source>Store password</source>
        <translation>パスワードを保存</translation>
    </message>
    <message>
        <source>Delete password</source>
        <translation>パスワードを削除</translation>
    </message>
    <message>
        <source>The password is deleted.</source>
        <translation>パスワードを削除しました。</translation>
    </message>
    <message>
        <source>Nothing of a password is shown by itself.</source>
        <translation>パスワードは自動では一切表示されません。</translation>
    </message>
    <message>
        <source>Password card %1</source>
        <translation>パスワードカード %1</translation>
    </message>
    <message>
        <source>Masked password of %1</source>
        <translation>%1 の伏せ字のパスワード</translation>
    </message>
    <message>
        <source>Set password of %1</source>
        <translation>%1 のパスワードを設定</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>Store password of %1</source>
        <translation>%1 のパスワードを保存</translation>
    </message>
    <message>
        <source>Cancel password of %1</source>
        <translation>%1 のパスワード入力を中止</translation>
    </message>
    <message>
        <source>Check password of %1</source>
        <translation>%1 のパスワードをチェック</translation>
    </message>
    <message>
        <source>Show password of %1</source>
        <translation>%1 のパスワードを表示</translation>
    </message>
    <message>
        <source>Shown password of %1</source>
        <translation>表示中の %1 のパスワード</translation>
    </message>
    <message>
        <source>Hide password of %1</source>
        <translation>%1 のパスワードを隠す</translation>
    </message>
    <message>
        <source>Copy password of %1</source>
        <translation>%1 のパスワードをコピー</translation>
    </message>
    <message>
        <source>Delete password of %1</source>
        <translation>%1 のパスワードを削除</translation>
    </message>
    <message>
        <source>Undo deleting the password of %1</source>
        <translation>%1 のパスワードの削除を元に戻す</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Use the new password of %1 all the same</source>
        <translation>それでも %1 の新しいパスワードを使う</translation>
    </message>
    <message>
        <source>Keep the old password of %1</source>
        <translation>%1 の以前のパスワードを維持</translation>
    </message>
    <message>
        <source>Set key…</source>
        <translation>キーを設定…</translation>
    </message>
    <message>
        <source>Paste the key, then press Enter</source>
        <translation>キーを貼り付けて Enter を押す</translation>
    </message>
    <message>
        <source>Paste the new key, then press Enter: it is tried first</source>
        <translation>新しいキーを貼り付けて Enter を押す（先に試します）</translation>
    </message>
    <message>
        <source>Store key</source>
        <translation>キーを保存</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>The key is deleted.</source>
        <translation>キーを削除しました。</translation>
    </message>
    <message>
        <source>The beginning and the last four characters.</source>
        <translation>先頭部分と末尾の 4 文字。</translation>
    </message>
    <message>
        <source>Key card %1</source>
        <translation>キーカード %1</translation>
    </message>
    <message>
        <source>Masked key of %1</source>
        <translation>%1 の伏せ字のキー</translation>
    </message>
    <message>
        <source>Set key of %1</source>
        <translation>%1 のキーを設定</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>%1 のキー</translation>
    </message>
    <message>
        <source>Store key of %1</source>
        <translation>%1 のキーを保存</translation>
    </message>
    <message>
        <source>Cancel key of %1</source>
        <translation>%1 のキー入力を中止</translation>
    </message>
    <message>
        <source>Check key of %1</source>
        <translation>%1 のキーをチェック</translation>
    </message>
    <message>
        <source>Show key of %1</source>
        <translation>%1 のキーを表示</translation>
    </message>
    <message>
        <source>Shown key of %1</source>
        <translation>表示中の %1 のキー</translation>
    </message>
    <message>
        <source>Hide key of %1</source>
        <translation>%1 のキーを隠す</translation>
    </message>
    <message>
        <source>Copy key of %1</source>
        <translation>%1 のキーをコピー</translation>
    </message>
    <message>
        <source>Delete key of %1</source>
        <translation>%1 のキーを削除</translation>
    </message>
    <message>
        <source>Undo deleting the key of %1</source>
        <translation>%1 のキーの削除を元に戻す</translation>
    </message>
    <message>
        <source>Remove provider %1</source>
        <translation>プロバイダー %1 を削除</translation>
    </message>
    <message>
        <source>Use the new key of %1 all the same</source>
        <translation>それでも %1 の新しいキーを使う</translation>
    </message>
    <message>
        <source>Keep the old key of %1</source>
        <translation>%1 の以前のキーを維持</translation>
    </message>
</context>
<context>
    <name>ChainEdit</name>
    <message>
        <source>Add a step</source>
        <translation>ステップの追加</translation>
    </message>
    <message>
        <source>Remove a step</source>
        <translation>ステップの削除</translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>ステップの移動</translation>
    </message>
    <message>
        <source>Change the provider of step %1</source>
        <translation>ステップ %1 のプロバイダーの変更</translation>
    </message>
    <message>
        <source>Change the model of step %1</source>
        <translation>ステップ %1 のモデルの変更</translation>
    </message>
    <message>
        <source>Change the reasoning of step %1</source>
        <translation>ステップ %1 の推論の変更</translation>
    </message>
    <message>
        <source>Change the steps</source>
        <translation>ステップの変更</translation>
    </message>
    <message>
        <source>Rename the chain</source>
        <translation>チェーン名の変更</translation>
    </message>
    <message>
        <source>Change %1: %2</source>
        <translation>%1の変更：%2</translation>
    </message>
    <message>
        <source>Change the chain</source>
        <translation>チェーンの変更</translation>
    </message>
</context>
<context>
    <name>ChainLinkText</name>
    <message>
        <source>%1. %2: %3 (reasoning)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation type="unfinished">%1、%2：%3。 {1.?} {2:?} {3?}</translation>
    </message>
    <message>
        <source>Steps: %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New provider %1 at a new host: %2. This address comes from the link; prompts of this chain go there. It gets no key: the configuration says &quot;none&quot; until you change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New provider %1 at %2, without a key: the configuration says &quot;none&quot; until you change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New provider %1 at %2, the known address of “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your provider %1 stays as it is; the link means another one of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no link to a chain. Such links begin with fuseboard://chain?v=1&amp;d= and are made on the page Chains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is too long for a chain. It is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is from a newer Fuseboard. Update this one to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link cannot be read: it is damaged or cut off. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is nested deeper than any chain. It is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be exactly one chain of 1 to 32 steps in a link, and the providers that they name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link holds something that is never shared (%1), so none of it is taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are hidden letters in a name, which can make it look like another one. None of it is taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host %1 has international letters, which can look like others. Such hosts are not shared by link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host %1 is reached by plain http, which sends keys and prompts unencrypted. Such hosts are not shared by link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in it has the shape of a key. Keys are never shared by link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the link holds is no valid chain. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain “%1” from a link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainParameters</name>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>ジッター</translation>
    </message>
    <message>
        <source>Spreads retries over time. Full is gentlest on a provider that recovers: clients do not come back in step.</source>
        <translation>リトライを時間的に分散します。フルは復旧中のプロバイダーに最もやさしく、クライアントが一斉に戻りません。</translation>
    </message>
    <message>
        <source>full</source>
        <translation>フル</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>イコール</translation>
    </message>
    <message>
        <source>decorrelated</source>
        <translation>非相関</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Retries on one step</source>
        <translation>1 ステップのリトライ数</translation>
    </message>
    <message>
        <source>Beside the first attempt. Two catch most short faults; more only delay the next step.</source>
        <translation>初回の試行とは別です。2 回で短い障害の大半に対応でき、それ以上は次のステップを遅らせるだけです。</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>最初の待機</translation>
    </message>
    <message>
        <source>Doubles with each retry. One second lets a hiccup pass.</source>
        <translation>リトライごとに倍になります。1 秒あれば一時的な不調は収まります。</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>最長の待機</translation>
    </message>
    <message>
        <source>The doubling stops here: rate limits mostly count by the minute.</source>
        <translation>倍増はここで止まります。レート制限の多くは分単位です。</translation>
    </message>
    <message>
        <source>Longest pause beside a free step</source>
        <translation>空きステップがあるときの最長待機</translation>
    </message>
    <message>
        <source>Where another step is ready, no longer than this: nobody waits beside a free provider.</source>
        <translation>別のステップが使えるときの待機の上限です。空いているプロバイダーがあるのに待つことはありません。</translation>
    </message>
    <message>
        <source>Longest Retry-After</source>
        <translation>最長の Retry-After</translation>
    </message>
    <message>
        <source>When a provider asks to wait longer, the step cools down and the chain goes on.</source>
        <translation>プロバイダーがこれより長い待機を求めると、そのステップは休止し、チェーンは次に進みます。</translation>
    </message>
    <message>
        <source>Slowest stream</source>
        <translation>最低ストリーム速度</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>Below this over 20 s, an attempt fails: it moves, but nobody wants to read along. 0 switches it off.</source>
        <translation>20 秒間これを下回ると試行は失敗します。動いてはいても、読むに堪えない速度です。0 で無効。</translation>
    </message>
    <message>
        <source>Whole attempt</source>
        <translation>試行全体</translation>
    </message>
    <message>
        <source>Automatic: 30 s for each 1000 tokens of answer and 10 000 of prompt, four times that for reasoning models, at most 300 s.</source>
        <translation>自動：回答 1000 トークンおよびプロンプト 10 000 トークンごとに 30 秒、推論モデルはその 4 倍、最大 300 秒。</translation>
    </message>
    <message>
        <source>Adapt to the request</source>
        <translation>リクエストに合わせる</translation>
    </message>
    <message>
        <source>Longer limits for long prompts, long answers and reasoning models; a shorter one for the first token where a step is usually fast.</source>
        <translation>長いプロンプト、長い回答、推論モデルでは制限を延ばし、普段速いステップでは初回トークンの制限を短くします。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Name look-up, connection and encryption. Ten seconds cover a slow mobile network.</source>
        <translation>名前解決、接続、暗号化。10 秒あれば遅いモバイル回線でも足ります。</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>初回トークン</translation>
    </message>
    <message>
        <source>From the request to the first word; four times as long for steps marked as reasoning.</source>
        <translation>リクエストから最初の単語まで。推論に設定したステップではその 4 倍です。</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>ストール</translation>
    </message>
    <message>
        <source>Silence in the middle of an answer. Keep-alive signs do not count as tokens.</source>
        <translation>回答途中の無音時間。キープアライブはトークンとして数えません。</translation>
    </message>
    <message>
        <source>Failures to open</source>
        <translation>オープンまでの失敗数</translation>
    </message>
    <message>
        <source>So many within the window open the circuit: five are an outage, not bad luck.</source>
        <translation>期間内にこの回数失敗するとサーキットがオープンします。5 回なら不運ではなく障害です。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Failures older than this are forgotten.</source>
        <translation>これより古い失敗は忘れます。</translation>
    </message>
    <message>
        <source>Pause while open</source>
        <translation>オープン中の待機</translation>
    </message>
    <message>
        <source>Then one call at a time is let through to see whether the provider is back. Longer in a long outage, up to five minutes.</source>
        <translation>その後は 1 件ずつ呼び出しを通し、プロバイダーの復旧を確かめます。長い障害では最長 5 分まで延びます。</translation>
    </message>
    <message>
        <source>Calls on trial</source>
        <translation>試行中の呼び出し数</translation>
    </message>
    <message>
        <source>At once, while half-open, after the first that succeeded: a provider that recovers is not flooded.</source>
        <translation>ハーフオープン中、最初の成功後に同時に通す数です。復旧中のプロバイダーに呼び出しを殺到させません。</translation>
    </message>
    <message>
        <source>Successes to close</source>
        <translation>クローズまでの成功数</translation>
    </message>
    <message>
        <source>Two, as one good answer may be luck.</source>
        <translation>1 回の正常な回答は偶然かもしれないため、2 回です。</translation>
    </message>
    <message>
        <source>Whole prompt</source>
        <translation>プロンプト全体</translation>
    </message>
    <message>
        <source>All attempts and pauses together. After five minutes nobody waits any more.</source>
        <translation>すべての試行と待機の合計。5 分を超えて待つ人はいません。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>リトライ</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>サーキットブレーカー</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>ChartFiles</name>
    <message>
        <source>Circuits, and below each what its status page claims</source>
        <translation>サーキット（各下段はステータスページの発表）</translation>
    </message>
    <message>
        <source>Fuseboard</source>
        <translation>Fuseboard</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>表示中の内容を保存</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表 (*.csv)</translation>
    </message>
</context>
<context>
    <name>ChartPainting</name>
    <message>
        <source>not running</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>429s: %1</source>
        <translation>429 数：%1</translation>
    </message>
    <message>
        <source>↑ alert at %1</source>
        <translation>↑ %1 でアラート</translation>
    </message>
    <message>
        <source>critical above %1</source>
        <translation>%1 超で重大</translation>
    </message>
    <message>
        <source>warning above %1</source>
        <translation>%1 超で警告</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>p50 %1 · max %2</source>
        <translation>p50 %1 · 最大 %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 ～ %2、%3</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 に書き込めませんでした：%2。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>ChartSummary</name>
    <message>
        <source>All failures</source>
        <translation>すべての失敗</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1、%2：%3。</translation>
    </message>
    <message>
        <source>no providers</source>
        <translation>プロバイダーなし</translation>
    </message>
    <message>
        <source>no samples</source>
        <translation>サンプルなし</translation>
    </message>
    <message>
        <source>%1 now %2, at most %3</source>
        <translation>%1 現在 %2、最大 %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 median %2, 95 % below %3</source>
        <translation>%1 中央値 %2、95 % は %3 未満</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>エラー率</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>初回トークンまでの時間</translation>
    </message>
    <message>
        <source>Calls and 429s</source>
        <translation>呼び出しと 429 数</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>its page says %1</source>
        <translation>ステータスページでは%1</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>サーキット</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/分</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>レイテンシ p50</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>レイテンシ p95</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>レイテンシ p99</translation>
    </message>
    <message>
        <source>Time to first token p50</source>
        <translation>初回トークンまでの時間 p50</translation>
    </message>
    <message>
        <source>Time to first token p95</source>
        <translation>初回トークンまでの時間 p95</translation>
    </message>
    <message>
        <source>Time to first token p99</source>
        <translation>初回トークンまでの時間 p99</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>429s</source>
        <translation>429 数</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>毎分</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>calls</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>初回トークンまでの時間</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>And 1 more problem.</source>
        <translation>ほかに問題が 1 件あります。</translation>
    </message>
    <message>
        <source>And %1 more problems.</source>
        <translation>ほかに問題が %1 件あります。</translation>
    </message>
    <message>
        <source>%1 is broken. Running on the last good copy.</source>
        <translation>%1 が壊れています。最後の正常なコピーで動作しています。</translation>
    </message>
    <message>
        <source>%1 is broken. Running without providers.</source>
        <translation>%1 が壊れています。プロバイダーなしで動作しています。</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>The keyring does not work. Keys live in memory until Fuseboard is closed.</source>
        <translation>キーリングが動作していません。キーは Fuseboard を閉じるまでメモリに保持されます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Waiting for the keyring to be unlocked.</source>
        <translation>キーリングのロック解除を待っています。</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1、ほか %2 件</translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>アラートを表示</translation>
    </message>
    <message>
        <source>Live watching goes on without history.</source>
        <translation>履歴なしでライブ監視を続けています。</translation>
    </message>
    <message>
        <source>The history goes on.</source>
        <translation>履歴の記録は続いています。</translation>
    </message>
    <message>
        <source>The team&apos;s history does not take what is seen here.</source>
        <translation>チームの履歴が、ここでの記録を受け付けません。</translation>
    </message>
    <message>
        <source>The team&apos;s history is away. What is seen waits on this disk.</source>
        <translation>チームの履歴に接続できません。記録はこのディスクで待機しています。</translation>
    </message>
    <message>
        <source>Records are not exported.</source>
        <translation>記録がエクスポートされていません。</translation>
    </message>
    <message>
        <source>Simulated providers. Nothing leaves this computer.</source>
        <translation>シミュレートしたプロバイダーです。このコンピューターの外には何も送られません。</translation>
    </message>
    <message>
        <source>Configuration: 1 problem</source>
        <translation>設定：問題 1 件</translation>
    </message>
    <message>
        <source>Configuration: %1 problems</source>
        <translation>設定：問題 %1 件</translation>
    </message>
    <message>
        <source>Configuration: none yet</source>
        <translation>設定：なし</translation>
    </message>
    <message>
        <source>Configuration: in order</source>
        <translation>設定：正常</translation>
    </message>
    <message>
        <source>Keyring: not checked yet</source>
        <translation>キーリング：未チェック</translation>
    </message>
    <message>
        <source>Keyring: being checked</source>
        <translation>キーリング：チェック中</translation>
    </message>
    <message>
        <source>Keyring: %1</source>
        <translation>キーリング：%1</translation>
    </message>
    <message>
        <source>Keyring: waiting to be unlocked</source>
        <translation>キーリング：ロック解除待ち</translation>
    </message>
    <message>
        <source>Keyring: not working, keys in memory</source>
        <translation>キーリング：動作せず、キーはメモリ内</translation>
    </message>
    <message>
        <source>Keyring: not used</source>
        <translation>キーリング：不使用</translation>
    </message>
    <message>
        <source>Records that could not be kept: %1</source>
        <translation>保存できなかった記録：%1 件</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>履歴：%1</translation>
    </message>
    <message>
        <source>History: nothing is kept</source>
        <translation>履歴：何も保存されません</translation>
    </message>
    <message>
        <source>History: off</source>
        <translation>履歴：オフ</translation>
    </message>
    <message>
        <source>Records that wait on this disk: %1</source>
        <translation>このディスクで待機中の記録：%1 件</translation>
    </message>
    <message>
        <source>Name of this board: %1</source>
        <translation>このボードの名前：%1</translation>
    </message>
    <message>
        <source>Team&apos;s history: connecting</source>
        <translation>チームの履歴：接続中</translation>
    </message>
    <message>
        <source>Team&apos;s history: %1 to send</source>
        <translation>チームの履歴：未送信 %1 件</translation>
    </message>
    <message>
        <source>Team&apos;s history: up to date</source>
        <translation>チームの履歴：最新</translation>
    </message>
    <message>
        <source>Team&apos;s history: away, %1 waiting</source>
        <translation>チームの履歴：切断、待機 %1 件</translation>
    </message>
    <message>
        <source>Team&apos;s history: failing, %1 waiting</source>
        <translation>チームの履歴：異常、待機 %1 件</translation>
    </message>
    <message>
        <source>%1 is paused: %2</source>
        <translation>%1 は一時停止中：%2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 が失敗：%2</translation>
    </message>
    <message>
        <source>Checks: %1 of %2 fail</source>
        <translation>チェック：%1/%2 件失敗</translation>
    </message>
    <message>
        <source>Checks: %1 pass</source>
        <translation>チェック：%1 件成功</translation>
    </message>
    <message>
        <source>Checks: paused</source>
        <translation>チェック：一時停止中</translation>
    </message>
    <message>
        <source>Checks: none yet</source>
        <translation>チェック：未実行</translation>
    </message>
    <message>
        <source>Exports: 1 fault</source>
        <translation>エクスポート：障害 1 件</translation>
    </message>
    <message>
        <source>Exports: %1 faults</source>
        <translation>エクスポート：障害 %1 件</translation>
    </message>
    <message>
        <source>Network: your connection</source>
        <translation>ネットワーク：接続に問題</translation>
    </message>
    <message>
        <source>Network: working</source>
        <translation>ネットワーク：正常</translation>
    </message>
    <message>
        <source>Tray: none</source>
        <translation>トレイ：なし</translation>
    </message>
    <message>
        <source>This desktop has no tray. Closing the window ends Fuseboard.</source>
        <translation>このデスクトップにはトレイがありません。ウィンドウを閉じると Fuseboard は終了します。</translation>
    </message>
    <message>
        <source>Tray: shown</source>
        <translation>トレイ：表示中</translation>
    </message>
    <message>
        <source>Closing the window ends Fuseboard. Click to keep it running in the tray.</source>
        <translation>ウィンドウを閉じると Fuseboard は終了します。クリックするとトレイで動作を続けます。</translation>
    </message>
    <message>
        <source>Tray: keeps running</source>
        <translation>トレイ：常駐</translation>
    </message>
    <message>
        <source>Fuseboard goes on in the tray when the window is closed. Click to change that.</source>
        <translation>ウィンドウを閉じても Fuseboard はトレイで動作を続けます。クリックで変更できます。</translation>
    </message>
</context>
<context>
    <name>DiagnosisText</name>
    <message>
        <source>once</source>
        <translation>1 回</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 回</translation>
    </message>
    <message>
        <source>The limit is of a short while, and fills up again.</source>
        <translation>この制限は短時間のもので、また回復します。</translation>
    </message>
    <message>
        <source>The quota stays used up until its reset.</source>
        <translation>クォータはリセットまで使い切ったままです。</translation>
    </message>
    <message>
        <source>It stays so until the account is paid for.</source>
        <translation>アカウントの支払いが済むまで変わりません。</translation>
    </message>
    <message>
        <source>The same key will be refused again.</source>
        <translation>同じキーはまた拒否されます。</translation>
    </message>
    <message>
        <source>The same key has no access the next time either.</source>
        <translation>同じキーでは次回も権限がありません。</translation>
    </message>
    <message>
        <source>There will be no such model the next time either.</source>
        <translation>次回もそのモデルは存在しません。</translation>
    </message>
    <message>
        <source>The same request is as long the next time.</source>
        <translation>同じリクエストは次回も同じ長さです。</translation>
    </message>
    <message>
        <source>The same words meet the same filter.</source>
        <translation>同じ文言は同じフィルターにかかります。</translation>
    </message>
    <message>
        <source>The same request is as wrong the next time.</source>
        <translation>同じリクエストは次回も同じく不正です。</translation>
    </message>
    <message>
        <source>Capacity comes back, often within seconds.</source>
        <translation>容量は多くの場合、数秒で回復します。</translation>
    </message>
    <message>
        <source>Such faults of a provider often pass within seconds.</source>
        <translation>プロバイダーのこうした障害は、多くの場合数秒で解消します。</translation>
    </message>
    <message>
        <source>Once: the provider may have been slow, but may also stay so.</source>
        <translation>1 回だけ：プロバイダーが遅かっただけかもしれませんが、遅いままかもしれません。</translation>
    </message>
    <message>
        <source>Networks recover; a wrong address does not.</source>
        <translation>ネットワークは復旧しますが、誤ったアドレスは直りません。</translation>
    </message>
    <message>
        <source>The same certificate fails the next time.</source>
        <translation>同じ証明書は次回も失敗します。</translation>
    </message>
    <message>
        <source>It would cost the same time once more.</source>
        <translation>同じ時間がもう一度かかります。</translation>
    </message>
    <message>
        <source>The next answer may come whole.</source>
        <translation>次の回答は最後まで届くかもしれません。</translation>
    </message>
    <message>
        <source>A damaged reply may be a passing fault; a wrong address is not.</source>
        <translation>壊れたレスポンスは一時的な障害かもしれませんが、誤ったアドレスはそうではありません。</translation>
    </message>
    <message>
        <source>Nobody knows yet what would come of it.</source>
        <translation>結果がどうなるかはまだわかりません。</translation>
    </message>
    <message>
        <source>Only this provider refuses it; another one may take it.</source>
        <translation>拒否するのはこのプロバイダーだけで、別のプロバイダーは受け付けるかもしれません。</translation>
    </message>
    <message>
        <source>Every provider would refuse this request: mend it first.</source>
        <translation>どのプロバイダーもこのリクエストを拒否します。まず修正してください。</translation>
    </message>
    <message>
        <source>A model with a longer window may take it.</source>
        <translation>コンテキストの長いモデルなら受け付けるかもしれません。</translation>
    </message>
    <message>
        <source>Filters differ: another model may answer.</source>
        <translation>フィルターはさまざまで、別のモデルなら回答するかもしれません。</translation>
    </message>
    <message>
        <source>The fault is of this provider or account alone.</source>
        <translation>障害はこのプロバイダーまたはアカウントだけのものです。</translation>
    </message>
    <message>
        <source>Another provider would fail in the same way.</source>
        <translation>別のプロバイダーでも同じように失敗します。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Yes, after %1</source>
        <translation>はい、%1 後</translation>
    </message>
    <message>
        <source>provider not named</source>
        <translation>プロバイダー名なし</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>%1 経由</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <translation>%1（%2 経由）</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Cause not known</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>Passes by itself</source>
        <translation>自然に解消</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文言</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP ステータス</translation>
    </message>
    <message>
        <source>Your rule</source>
        <translation>自分のルール</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>%1, by “%2”</source>
        <translation>%1（「%2」による）</translation>
    </message>
    <message>
        <source>%1 – as known from %2</source>
        <translation>%1 – 出典：%2</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>one error</source>
        <translation>エラー 1 種類</translation>
    </message>
    <message>
        <source>%1 different errors</source>
        <translation>エラー %1 種類</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>合計 %1 件</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 を読み取り</translation>
    </message>
    <message>
        <source>It is very long: only a part of it was read.</source>
        <translation>非常に長いため、一部だけを読み取りました。</translation>
    </message>
    <message>
        <source>%1 were read, and nothing in them looks like a failed call: no HTTP status from 400 on, no error object, no words that providers use for errors.</source>
        <translation>%1 を読み取りましたが、失敗した呼び出しらしきものはありません。400 以上の HTTP ステータス、エラーオブジェクト、プロバイダーがエラーに使う文言のいずれもありませんでした。</translation>
    </message>
    <message>
        <source>Cursor makes its calls from its own servers, so its logs may not have them: paste what the chat shows instead.</source>
        <translation>Cursor は自社サーバーから呼び出すため、ログに残らないことがあります。チャットに表示された内容を貼り付けてください。</translation>
    </message>
    <message>
        <source>Try the newest task, or paste what the Output panel shows under Cline.</source>
        <translation>最新のタスクを試すか、出力パネルの Cline に表示された内容を貼り付けてください。</translation>
    </message>
    <message>
        <source>In VS Code its errors are in the developer tools&apos; console: paste them from there.</source>
        <translation>VS Code では、エラーは開発者ツールのコンソールに出ます。そこから貼り付けてください。</translation>
    </message>
    <message>
        <source>Record with the network tab open before the call is made, and save with content.</source>
        <translation>呼び出す前にネットワークタブを開いて記録し、内容を含めて保存してください。</translation>
    </message>
    <message>
        <source>Paste the whole reply with its status line and headers, or make the call fail once more with a more talkative log.</source>
        <translation>ステータス行とヘッダーを含むレスポンス全体を貼り付けるか、ログをより詳細にしてもう一度呼び出しを失敗させてください。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>判定の根拠</translation>
    </message>
    <message>
        <source>Try the same again</source>
        <translation>同じものを再試行</translation>
    </message>
    <message>
        <source>Go on to another provider</source>
        <translation>別のプロバイダーへ進む</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>呼び出しなし</translation>
    </message>
    <message>
        <source>%1, none failed</source>
        <translation>%1、失敗なし</translation>
    </message>
    <message>
        <source>%1, %2 failed (%3)</source>
        <translation>%1、失敗 %2 件（%3）</translation>
    </message>
</context>
<context>
    <name>EnvSource</name>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません：%2</translation>
    </message>
</context>
<context>
    <name>ErrorKind</name>
    <message>
        <source>too many requests for now</source>
        <translation>一時的なリクエスト過多</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>クォータ超過</translation>
    </message>
    <message>
        <source>payment needed</source>
        <translation>支払いが必要</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>キーの拒否</translation>
    </message>
    <message>
        <source>key has no access</source>
        <translation>キーに権限なし</translation>
    </message>
    <message>
        <source>no such model there</source>
        <translation>モデルが存在しない</translation>
    </message>
    <message>
        <source>prompt too long for the model</source>
        <translation>プロンプトがモデルの上限を超過</translation>
    </message>
    <message>
        <source>blocked by a content filter</source>
        <translation>コンテンツフィルターでブロック</translation>
    </message>
    <message>
        <source>request not accepted</source>
        <translation>リクエストの拒否</translation>
    </message>
    <message>
        <source>request too large</source>
        <translation>リクエストが大きすぎる</translation>
    </message>
    <message>
        <source>provider at capacity</source>
        <translation>プロバイダーが過負荷</translation>
    </message>
    <message>
        <source>fault of the provider</source>
        <translation>プロバイダー側のエラー</translation>
    </message>
    <message>
        <source>provider not reachable behind its front end</source>
        <translation>フロントエンドからプロバイダーに到達不可</translation>
    </message>
    <message>
        <source>provider timed out</source>
        <translation>プロバイダーのタイムアウト</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>安全な接続が不可</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>answer stalled</source>
        <translation>回答が停滞</translation>
    </message>
    <message>
        <source>answer cut off</source>
        <translation>回答が途中で切断</translation>
    </message>
    <message>
        <source>unusable reply</source>
        <translation>使用できないレスポンス</translation>
    </message>
    <message>
        <source>cause unknown</source>
        <translation>原因不明</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>No reply came.</source>
        <translation>レスポンスなし。</translation>
    </message>
    <message>
        <source>… cut here: only the first %1 are kept.</source>
        <translation>…ここで打ち切り：先頭の %1 のみ保持しています。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>h</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>呼び出し 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>呼び出し %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>the last 5 minutes</source>
        <translation>過去 5 分間</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>the last 6 hours</source>
        <translation>過去 6 時間</translation>
    </message>
    <message>
        <source>the last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>the chosen time</source>
        <translation>選択した期間</translation>
    </message>
</context>
<context>
    <name>GapStrip</name>
    <message>
        <source>Longest gap %1, after %2 · usual gap %3 · %4 pieces</source>
        <translation>最長間隔 %1（%2 後）· 通常間隔 %3 · 断片 %4 個</translation>
    </message>
</context>
<context>
    <name>KeyImport</name>
    <message>
        <source>New: adds the provider</source>
        <translation>新規：プロバイダーを追加</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Replaces the key, if a check with the new one passes</source>
        <translation>新しいキーのチェックに通れば置き換え</translation>
    </message>
    <message>
        <source>Being compared…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>Same key: nothing to do</source>
        <translation>同じキー：処理不要</translation>
    </message>
    <message>
        <source>Read from the environment already</source>
        <translation>環境から読み取り済み</translation>
    </message>
    <message>
        <source>The provider needs no key</source>
        <translation>プロバイダーにキーは不要</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Only names another place where the key is</source>
        <translation>キーの別の保管場所を示すのみ</translation>
    </message>
    <message>
        <source>White space around the key is cut off.</source>
        <translation>キーの前後の空白は取り除かれます。</translation>
    </message>
    <message>
        <source>Set %1 times: line %2 counts.</source>
        <translation>%1 回設定されています。%2 行目が有効です。</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Not looked for yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Password in memory</source>
        <translation>パスワードはメモリ内</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>パスワード設定済み</translation>
    </message>
    <message>
        <source>Key in memory</source>
        <translation>キーはメモリ内</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>キー設定済み</translation>
    </message>
    <message>
        <source>No password yet</source>
        <translation>パスワード未設定</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>キー未設定</translation>
    </message>
    <message>
        <source>Waiting for the keyring to be unlocked</source>
        <translation>キーリングのロック解除待ち</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>キー不要</translation>
    </message>
    <message>
        <source>The keyring could not be read</source>
        <translation>キーリングを読み取れませんでした</translation>
    </message>
    <message>
        <source>Memory, until Fuseboard is closed</source>
        <translation>メモリ（Fuseboard を閉じるまで）</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Environment variable %1</source>
        <translation>環境変数 %1</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>White space around the password was cut off.</source>
        <translation>パスワードの前後の空白を取り除きました。</translation>
    </message>
    <message>
        <source>White space around the key was cut off.</source>
        <translation>キーの前後の空白を取り除きました。</translation>
    </message>
    <message>
        <source>Set %1 before Fuseboard is started.</source>
        <translation>Fuseboard を起動する前に %1 を設定してください。</translation>
    </message>
    <message>
        <source>Works: answered in %1, at %2</source>
        <translation>動作中：%2 に %1 で応答</translation>
    </message>
    <message numerus="yes">
        <source>Works: %n models answered, the slowest in %1, at %2</source>
        <translation>
            <numerusform>動作中：%n モデルが応答、最遅 %1、%2 時点</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed at %1: %2.</source>
        <translation>%1 に失敗：%2。</translation>
    </message>
    <message>
        <source>%1 failed at %2: %3.</source>
        <translation>%1 が %2 に失敗：%3。</translation>
    </message>
    <message>
        <source>Through %1.</source>
        <translation>%1 経由。</translation>
    </message>
    <message>
        <source>Certificates: %1.</source>
        <translation>証明書：%1。</translation>
    </message>
    <message>
        <source>For the server that keeps the history of the team</source>
        <translation>チームの履歴を保存するサーバー用</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>チェック中…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <translation>%1 に失敗</translation>
    </message>
    <message>
        <source>Keyring not checked yet</source>
        <translation>キーリングは未チェック</translation>
    </message>
    <message>
        <source>Keyring %1: being checked</source>
        <translation>キーリング %1：チェック中</translation>
    </message>
    <message>
        <source>Keyring %1: works</source>
        <translation>キーリング %1：動作中</translation>
    </message>
    <message>
        <source>Keyring %1: waiting to be unlocked</source>
        <translation>キーリング %1：ロック解除待ち</translation>
    </message>
    <message>
        <source>Keyring %1: does not work</source>
        <translation>キーリング %1：動作していません</translation>
    </message>
    <message>
        <source>No keyring is used</source>
        <translation>キーリングは使われていません</translation>
    </message>
    <message>
        <source>Keys are stored there, and nowhere else.</source>
        <translation>キーはそこだけに保存され、他には保存されません。</translation>
    </message>
    <message>
        <source>Keys that are set here live in memory until Fuseboard is closed.</source>
        <translation>ここで設定したキーは、Fuseboard を閉じるまでメモリに保持されます。</translation>
    </message>
    <message>
        <source>Keys live in memory until Fuseboard is closed.</source>
        <translation>キーは Fuseboard を閉じるまでメモリに保持されます。</translation>
    </message>
</context>
<context>
    <name>LimitText</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/秒</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/分</translation>
    </message>
    <message>
        <source>/h</source>
        <translation>/時</translation>
    </message>
    <message>
        <source>/day</source>
        <translation>/日</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 left.</source>
        <translation>%1：残り %2（上限 %3）。</translation>
    </message>
    <message>
        <source>Model %1.</source>
        <translation>モデル %1。</translation>
    </message>
    <message>
        <source>Full again in %1.</source>
        <translation>%1 後に全回復。</translation>
    </message>
    <message>
        <source>The provider says so.</source>
        <translation>プロバイダーの情報です。</translation>
    </message>
    <message>
        <source>As configured.</source>
        <translation>設定どおりです。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>%1 のカード</translation>
    </message>
    <message>
        <source>Pause or resume the charts</source>
        <translation>グラフを一時停止または再開</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>%1 のキー</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Calls of %1</source>
        <translation>%1 の呼び出し</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>Probes</name>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>バッテリー駆動中</translation>
    </message>
    <message>
        <source>metered network</source>
        <translation>従量制課金ネットワーク</translation>
    </message>
    <message>
        <source>daily cap reached</source>
        <translation>1 日の上限に到達</translation>
    </message>
</context>
<context>
    <name>PromptCost</name>
    <message>
        <source>&lt; $%1</source>
        <translation>$%1 未満</translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message>
        <source>Before: %1.</source>
        <translation>前：%1。</translation>
    </message>
    <message>
        <source>When it fired: %1.</source>
        <translation>発生時：%1。</translation>
    </message>
    <message>
        <source>After: %1.</source>
        <translation>後：%1。</translation>
    </message>
</context>
<context>
    <name>RehearsalText</name>
    <message>
        <source>%1, %2 of pauses</source>
        <translation>%1、待機 %2</translation>
    </message>
    <message>
        <source>%1, no pause</source>
        <translation>%1、待機なし</translation>
    </message>
    <message>
        <source>%1 answers after %2 (%3).</source>
        <translation>%1 が %2 後に応答（%3）。</translation>
    </message>
    <message>
        <source>No end after %1 (%2).</source>
        <translation>%1 経っても終了せず（%2）。</translation>
    </message>
    <message>
        <source>No answer: the prompt fails after %1 (%2).</source>
        <translation>応答なし：プロンプトは %1 後に失敗（%2）。</translation>
    </message>
    <message>
        <source>%1 of %2 prompts are answered, in %3 (%4).</source>
        <translation>プロンプト %2 件中 %1 件に応答、所要 %3（%4）。</translation>
    </message>
    <message>
        <source>The circuit of step %1, %2, opens with prompt %3 for %4.</source>
        <translation>ステップ %1（%2）のサーキットは、プロンプト %3 で %4 オープンになります。</translation>
    </message>
    <message>
        <source>It is closed or half-open again at the end.</source>
        <translation>最後には再びクローズまたはハーフオープンです。</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>応答する</translation>
    </message>
    <message>
        <source>429 too many requests</source>
        <translation>429 リクエスト過多</translation>
    </message>
    <message>
        <source>503 overloaded</source>
        <translation>503 過負荷</translation>
    </message>
    <message>
        <source>500 server error</source>
        <translation>500 サーバーエラー</translation>
    </message>
    <message>
        <source>stalls in its answer</source>
        <translation>回答中に停滞する</translation>
    </message>
    <message>
        <source>breaks off its answer</source>
        <translation>回答を途中で打ち切る</translation>
    </message>
    <message>
        <source>refuses the key</source>
        <translation>キーを拒否する</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>到達できない</translation>
    </message>
    <message>
        <source>first token after 30 s</source>
        <translation>初回トークンまで 30 秒</translation>
    </message>
    <message>
        <source>The rehearsal was cut short there.</source>
        <translation>リハーサルはそこで打ち切られました。</translation>
    </message>
    <message>
        <source>Prompt %1: %2</source>
        <translation>プロンプト %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>…ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>If it goes on: with prompt %1 in a row the circuit of %2 opens, and it is passed over for %3.</source>
        <translation>続いた場合：連続 %1 件目のプロンプトで %2 のサーキットがオープンし、%3 飛ばされます。</translation>
    </message>
    <message>
        <source>If it goes on: the circuit of %1 stays closed; %2 of %3 prompts in a row pass it over, as it asked for a pause.</source>
        <translation>続いた場合：%1 のサーキットはクローズのままです。待機を求められたため、連続 %3 件中 %2 件のプロンプトで飛ばされます。</translation>
    </message>
    <message>
        <source>If it goes on: the circuit of %1 stays closed, and it is asked anew with each of %2 prompts in a row.</source>
        <translation>続いた場合：%1 のサーキットはクローズのままで、連続 %2 件のプロンプトごとに改めて呼び出されます。</translation>
    </message>
</context>
<context>
    <name>RuleTexts</name>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>毎分</translation>
    </message>
    <message>
        <source>the history has nothing to try it on</source>
        <translation>試せる履歴がありません</translation>
    </message>
    <message>
        <source>never fired last week</source>
        <translation>過去 1 週間の発生なし</translation>
    </message>
    <message>
        <source>fired once last week, for %1</source>
        <translation>過去 1 週間に 1 回発生、継続 %1</translation>
    </message>
    <message>
        <source>fired %1 times last week, %2 in all</source>
        <translation>過去 1 週間に %1 回発生、合計 %2</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>ボード全体</translation>
    </message>
    <message>
        <source>%1, %2 for %3: %4, worst %5</source>
        <translation>%1、%2 から %3：%4、最悪 %5</translation>
    </message>
    <message>
        <source>and %1 before</source>
        <translation>それ以前に %1 件</translation>
    </message>
</context>
<context>
    <name>SettingList</name>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>This is no address. Write it without spaces, as in the example.</source>
        <translation>アドレスではありません。例のように空白なしで入力してください。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Automatic probes</source>
        <translation>自動プローブ</translation>
    </message>
    <message>
        <source>One short check of each provider and model that the chains name.</source>
        <translation>チェーンで指定された各プロバイダーとモデルを 1 回ずつ短くチェックします。</translation>
    </message>
    <message>
        <source>Interval of the probes</source>
        <translation>プローブの間隔</translation>
    </message>
    <message>
        <source>How often each automatic probe is sent.</source>
        <translation>各自動プローブを送信する間隔です。</translation>
    </message>
    <message>
        <source>Cost cap of the probes</source>
        <translation>プローブのコスト上限</translation>
    </message>
    <message>
        <source>Probes pause for the rest of a day (UTC) once all of them have cost so much.</source>
        <translation>合計コストがこの額に達すると、その日（UTC）は停止します。</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>バッテリー駆動中は停止</translation>
    </message>
    <message>
        <source>No automatic probes while this machine runs on its battery.</source>
        <translation>このマシンがバッテリーで動作中は自動プローブを送信しません。</translation>
    </message>
    <message>
        <source>Pause on metered networks</source>
        <translation>従量制課金ネットワークでは停止</translation>
    </message>
    <message>
        <source>No automatic probes while the network says that its data costs.</source>
        <translation>ネットワークが従量制課金のとき、自動プローブを送信しません。</translation>
    </message>
    <message>
        <source>Read status pages</source>
        <translation>ステータスページを読み取る</translation>
    </message>
    <message>
        <source>What the providers themselves say of their health.</source>
        <translation>プロバイダー自身が発表する状態です。</translation>
    </message>
    <message>
        <source>Interval of the status pages</source>
        <translation>ステータスページの間隔</translation>
    </message>
    <message>
        <source>How often each page is read.</source>
        <translation>各ページを読み取る間隔です。</translation>
    </message>
    <message>
        <source>Budget a day</source>
        <translation>1 日の予算</translation>
    </message>
    <message>
        <source>Alerts warn at 120 % of it, by the prices in the configuration.</source>
        <translation>設定の単価で計算し、予算の 120 % で警告します。</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>予算なし</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Whether the rules are looked at; they stand on the Alerts page.</source>
        <translation>ルールを評価するかどうか。ルールは「アラート」ページにあります。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Alerts are told on the desktop too.</source>
        <translation>アラートをデスクトップにも通知します。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>Notifications come with a sound.</source>
        <translation>音付きで通知します。</translation>
    </message>
    <message>
        <source>Keep a history</source>
        <translation>履歴を保存</translation>
    </message>
    <message>
        <source>Calls, incidents, circuits and alerts stay after the program ends. Prompts and answers are never in it.</source>
        <translation>呼び出し、インシデント、サーキット、アラートは終了後も残ります。プロンプトと回答は含まれません。</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>保存日数</translation>
    </message>
    <message>
        <source>Older records are deleted.</source>
        <translation>これより古い記録は削除されます。</translation>
    </message>
    <message>
        <source>Space on disk</source>
        <translation>ディスク容量</translation>
    </message>
    <message>
        <source>When it is used up, the oldest records go first.</source>
        <translation>使い切ると、最も古い記録から削除されます。</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>A PostgreSQL database that several boards write to: postgresql://USER@HOST:5432/DATABASE, without a password.</source>
        <translation>複数のボードが書き込む PostgreSQL データベース：postgresql://USER@HOST:5432/DATABASE（パスワードなし）。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Name of this board</source>
        <translation>このボードの名前</translation>
    </message>
    <message>
        <source>How the records of this board are named there.</source>
        <translation>このボードの記録に付く名前です。</translation>
    </message>
    <message>
        <source>the name of this machine</source>
        <translation>このマシンの名前</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>呼び出しログ</translation>
    </message>
    <message>
        <source>One line of JSON for each call, in a file.</source>
        <translation>呼び出しごとに JSON 1 行をファイルに書き込みます。</translation>
    </message>
    <message>
        <source>File of the call log</source>
        <translation>呼び出しログのファイル</translation>
    </message>
    <message>
        <source>The whole path.</source>
        <translation>フルパスです。</translation>
    </message>
    <message>
        <source>calls.jsonl in the data folder</source>
        <translation>データフォルダーの calls.jsonl</translation>
    </message>
    <message>
        <source>Size of the call log</source>
        <translation>呼び出しログのサイズ</translation>
    </message>
    <message>
        <source>From this size on a new file is begun.</source>
        <translation>このサイズを超えると新しいファイルに切り替えます。</translation>
    </message>
    <message>
        <source>Older call logs</source>
        <translation>過去の呼び出しログ</translation>
    </message>
    <message>
        <source>How many full files are kept beside the current one.</source>
        <translation>現在のファイルのほかに残すファイル数です。</translation>
    </message>
    <message>
        <source>Prometheus metrics</source>
        <translation>Prometheus メトリクス</translation>
    </message>
    <message>
        <source>Served at /metrics, to this machine alone.</source>
        <translation>/metrics でこのマシンにのみ提供します。</translation>
    </message>
    <message>
        <source>Prometheus port</source>
        <translation>Prometheus のポート</translation>
    </message>
    <message>
        <source>On 127.0.0.1.</source>
        <translation>127.0.0.1 上。</translation>
    </message>
    <message>
        <source>OpenTelemetry endpoint</source>
        <translation>OpenTelemetry エンドポイント</translation>
    </message>
    <message>
        <source>Spans and metrics go there by OTLP over HTTP, for example http://127.0.0.1:4318.</source>
        <translation>スパンとメトリクスを OTLP over HTTP で送信します。例：http://127.0.0.1:4318</translation>
    </message>
    <message>
        <source>OpenTelemetry authorization</source>
        <translation>OpenTelemetry の認証</translation>
    </message>
    <message>
        <source>Name of the environment variable with the value of the Authorization header.</source>
        <translation>Authorization ヘッダーの値を持つ環境変数の名前です。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>&quot;none&quot;, http://host:port or socks5://host:port.</source>
        <translation>&quot;none&quot;、http://host:port または socks5://host:port。</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>システムの設定</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>Authorities that are trusted beside the system&apos;s, as a PEM file.</source>
        <translation>システムの認証局に加えて信頼する認証局（PEM ファイル）。</translation>
    </message>
    <message>
        <source>the system&apos;s alone</source>
        <translation>システムのもののみ</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 件</translation>
    </message>
    <message>
        <source>affects %1</source>
        <translation>影響：%1</translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation>調査中</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>原因特定</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>監視中</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>Post-mortem</source>
        <translation>事後検証</translation>
    </message>
    <message>
        <source>State not told</source>
        <translation>状態の記載なし</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>%1 から、%2</translation>
    </message>
    <message>
        <source>Impact not told</source>
        <translation>影響の記載なし</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Maintenance ahead</source>
        <translation>予定メンテナンス</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>Components: %1</source>
        <translation>コンポーネント：%1</translation>
    </message>
    <message>
        <source>announced in the minute of our first failure</source>
        <translation>こちらの最初の失敗と同じ分に発表</translation>
    </message>
    <message>
        <source>announced %1 after our first failure</source>
        <translation>こちらの最初の失敗の %1後に発表</translation>
    </message>
    <message>
        <source>announced %1 before we noticed</source>
        <translation>こちらで気付く %1前に発表</translation>
    </message>
    <message>
        <source>our calls did not fail</source>
        <translation>こちらの呼び出しは失敗なし</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>unknown: nothing tells of this day</source>
        <translation>不明：この日の情報なし</translation>
    </message>
    <message>
        <source>no incident</source>
        <translation>インシデントなし</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <translation>%1 – %2：%3</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>正常稼働</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>性能低下</translation>
    </message>
    <message>
        <source>Partial outage</source>
        <translation>一部障害</translation>
    </message>
    <message>
        <source>Major outage</source>
        <translation>大規模障害</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>RSS feed</source>
        <translation>RSS フィード</translation>
    </message>
    <message>
        <source>Atom feed</source>
        <translation>Atom フィード</translation>
    </message>
    <message>
        <source>last known: %1</source>
        <translation>最後に確認した状態：%1</translation>
    </message>
    <message>
        <source>open incidents: %1</source>
        <translation>未解決のインシデント：%1</translation>
    </message>
    <message>
        <source>components operational: all %1</source>
        <translation>正常稼働のコンポーネント：%1 件すべて</translation>
    </message>
    <message>
        <source>components operational: %1 of %2</source>
        <translation>正常稼働のコンポーネント：%1/%2</translation>
    </message>
    <message>
        <source>Last good reading %1.</source>
        <translation>最後に正常に読み取ったのは %1。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>読み取り：%1</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>次回 %1</translation>
    </message>
</context>
<context>
    <name>TrayLamp</name>
    <message>
        <source>Fuseboard</source>
        <translation>Fuseboard</translation>
    </message>
    <message>
        <source>Critical: %1, warnings: %2</source>
        <translation>重大：%1、警告：%2</translation>
    </message>
    <message>
        <source>In order: %1 of %2</source>
        <translation>正常：%1/%2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>%1 of the last %2 calls failed.</source>
        <translation>直近の呼び出し %2 件中 %1 件が失敗しました。</translation>
    </message>
    <message>
        <source>The only call failed.</source>
        <translation>唯一の呼び出しが失敗しました。</translation>
    </message>
    <message>
        <source>The only call succeeded.</source>
        <translation>唯一の呼び出しは成功しました。</translation>
    </message>
    <message>
        <source>No call is made while its circuit is open.</source>
        <translation>サーキットがオープンの間、呼び出しは行われません。</translation>
    </message>
    <message>
        <source>The newest call, %1 ago, failed.</source>
        <translation>最新の呼び出し（%1前）は失敗しました。</translation>
    </message>
    <message>
        <source>There were no calls of late.</source>
        <translation>最近の呼び出しはありません。</translation>
    </message>
    <message>
        <source>%1 says: maintenance.</source>
        <translation>%1 の発表：メンテナンス。</translation>
    </message>
    <message>
        <source>%1 says: maintenance, %2.</source>
        <translation>%1 の発表：メンテナンス、%2。</translation>
    </message>
    <message>
        <source>%1 says: maintenance, %2, until %3.</source>
        <translation>%1 の発表：メンテナンス、%2（%3 まで）。</translation>
    </message>
    <message>
        <source>%1 says: %2.</source>
        <translation>%1 の発表：%2。</translation>
    </message>
    <message>
        <source>%1 says: %2 since %3.</source>
        <translation>%1 の発表：%2（%3 から）。</translation>
    </message>
    <message>
        <source>The last answer came %1 ago.</source>
        <translation>最後の応答は %1前です。</translation>
    </message>
    <message>
        <source>No call was answered yet.</source>
        <translation>まだ応答のあった呼び出しはありません。</translation>
    </message>
    <message>
        <source>All calls of the last 5 minutes succeeded: %1.</source>
        <translation>過去 5 分間の呼び出しはすべて成功：%1 件。</translation>
    </message>
    <message>
        <source>Failed in the last 5 minutes: %1 of %2 calls (%3).</source>
        <translation>過去 5 分間の失敗：呼び出し %2 件中 %1 件（%3）。</translation>
    </message>
    <message>
        <source>Refused because of the prompt: %1.</source>
        <translation>プロンプトが原因の拒否：%1 件。</translation>
    </message>
    <message>
        <source>The newest failure, %1 ago: %2</source>
        <translation>最新の失敗（%1前）：%2</translation>
    </message>
    <message>
        <source>The newest failure, %1 ago, with %2: %3</source>
        <translation>最新の失敗（%1前、%2）：%3</translation>
    </message>
    <message>
        <source>Failing: %1. Answering: %2.</source>
        <translation>失敗中：%1。応答中：%2。</translation>
    </message>
    <message>
        <source>Its status page could not be read.</source>
        <translation>ステータスページを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Its status page could not be read for too long to rely on it.</source>
        <translation>ステータスページを長時間読み取れておらず、当てにできません。</translation>
    </message>
    <message>
        <source>Its status page says that all is well.</source>
        <translation>ステータスページでは、すべて正常とされています。</translation>
    </message>
    <message>
        <source>Its status page: %1 (%2)</source>
        <translation>ステータスページ：%1（%2）</translation>
    </message>
    <message>
        <source>Its status page: %1</source>
        <translation>ステータスページ：%1</translation>
    </message>
    <message>
        <source>Its status page does not say how it is.</source>
        <translation>ステータスページに状態の記載がありません。</translation>
    </message>
    <message>
        <source>Its circuit is open.</source>
        <translation>サーキットはオープンです。</translation>
    </message>
    <message>
        <source>Its circuit is half-open: single calls try whether it is back.</source>
        <translation>サーキットはハーフオープンです。1 件ずつ呼び出して復旧を確かめています。</translation>
    </message>
    <message>
        <source>Failures without a success between: %1.</source>
        <translation>成功を挟まない連続失敗：%1 回。</translation>
    </message>
    <message>
        <source>Neutral hosts answer: your connection works.</source>
        <translation>中立ホストは応答しており、接続は正常です。</translation>
    </message>
    <message>
        <source>Neutral hosts do not answer either.</source>
        <translation>中立ホストも応答しません。</translation>
    </message>
    <message>
        <source>Neutral hosts did not answer then either.</source>
        <translation>その時点では中立ホストも応答しませんでした。</translation>
    </message>
    <message>
        <source>The certificates of neutral hosts are not trusted either.</source>
        <translation>中立ホストの証明書も信頼されていません。</translation>
    </message>
    <message>
        <source>Other providers can be reached.</source>
        <translation>他のプロバイダーには到達できます。</translation>
    </message>
    <message>
        <source>Other providers that cannot be reached: %1 of %2.</source>
        <translation>到達できない他のプロバイダー：%2 件中 %1 件。</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>正常稼働</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>degraded performance</source>
        <translation>性能低下</translation>
    </message>
    <message>
        <source>partial outage</source>
        <translation>一部障害</translation>
    </message>
    <message>
        <source>major outage</source>
        <translation>大規模障害</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>Your connection fails: neither %1 nor a neutral host can be reached.</source>
        <translation>接続に問題があります：%1 にも中立ホストにも到達できません。</translation>
    </message>
    <message>
        <source>Your connection works again. %1 has not been asked since.</source>
        <translation>接続は復旧しました。%1 へはその後まだ呼び出していません。</translation>
    </message>
    <message>
        <source>Your connection fails: the certificates of %1 and of others are not trusted.</source>
        <translation>接続に問題があります：%1 と他の証明書が信頼されていません。</translation>
    </message>
    <message>
        <source>Your connection fails: neither %1 nor any other provider can be reached.</source>
        <translation>接続に問題があります：%1 にも他のどのプロバイダーにも到達できません。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Your own connection is being checked.</source>
        <translation>%1 に到達できません。こちら側の接続を確認中です。</translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <translation>%1 のキーがありません。</translation>
    </message>
    <message>
        <source>The key of %1 cannot be read from the keychain.</source>
        <translation>%1 のキーをキーチェーンから読み取れません。</translation>
    </message>
    <message>
        <source>%1 does not accept your key. %2</source>
        <translation>%1 がキーを受け付けません。%2</translation>
    </message>
    <message>
        <source>At %1, your key has no access to %2.</source>
        <translation>%1 では、このキーに %2 の権限がありません。</translation>
    </message>
    <message>
        <source>At %1, your key has no access to what you ask for.</source>
        <translation>%1 では、このキーに要求した操作の権限がありません。</translation>
    </message>
    <message>
        <source>You send more than %1 allows. %2</source>
        <translation>%1 の許容量を超えて送信しています。%2</translation>
    </message>
    <message>
        <source>Your account at %1 needs a payment.</source>
        <translation>%1 のアカウントに支払いが必要です。</translation>
    </message>
    <message>
        <source>Your quota at %1 is used up.</source>
        <translation>%1 のクォータを使い切りました。</translation>
    </message>
    <message>
        <source>%1 does not have what you ask for.</source>
        <translation>要求されたものは %1 にありません。</translation>
    </message>
    <message>
        <source>%1 has no model %2.</source>
        <translation>%1 にモデル %2 はありません。</translation>
    </message>
    <message>
        <source>%1 answers, but not with %2.</source>
        <translation>%1 は応答していますが、%2 は応答しません。</translation>
    </message>
    <message>
        <source>Nothing answers for %1 on this machine.</source>
        <translation>このマシンでは %1 に応答するものがありません。</translation>
    </message>
    <message>
        <source>A call to %1 failed: %2. Nothing is announced.</source>
        <translation>%1 への呼び出しが失敗しました：%2。発表はありません。</translation>
    </message>
    <message>
        <source>%1 cannot be reached, not announced. %2</source>
        <translation>%1 に到達できません（発表なし）。%2</translation>
    </message>
    <message>
        <source>%1 is failing, not announced: %2. %3</source>
        <translation>%1 で障害が発生しています（発表なし）：%2。%3</translation>
    </message>
    <message>
        <source>%1 cannot be reached. %2</source>
        <translation>%1 に到達できません。%2</translation>
    </message>
    <message>
        <source>%1 is failing: %2. %3</source>
        <translation>%1 で障害が発生しています：%2。%3</translation>
    </message>
    <message>
        <source>A call to %1 failed: %2. One alone may be chance.</source>
        <translation>%1 への呼び出しが失敗しました：%2。1 回だけなら偶然かもしれません。</translation>
    </message>
    <message>
        <source>%1 answers you. %2</source>
        <translation>%1 はこちらには応答しています。%2</translation>
    </message>
    <message>
        <source>%1 answers, but refuses what your prompts ask.</source>
        <translation>%1 は応答していますが、プロンプトの要求を拒否しています。</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 は応答しています。</translation>
    </message>
    <message>
        <source>%1 answers. None of the last %2 calls failed.</source>
        <translation>%1 は応答しています。直近の呼び出し %2 件に失敗はありません。</translation>
    </message>
    <message>
        <source>%1 answers again. %2</source>
        <translation>%1 は再び応答しています。%2</translation>
    </message>
    <message>
        <source>%1 answers. %2</source>
        <translation>%1 は応答しています。%2</translation>
    </message>
    <message>
        <source>%1 says that all is well. %2</source>
        <translation>%1 は、すべて正常と発表しています。%2</translation>
    </message>
    <message>
        <source>Nothing is known of %1. %2</source>
        <translation>%1 については情報がありません。%2</translation>
    </message>
    <message>
        <source>Check the network, VPN and proxy of this computer.</source>
        <translation>このコンピューターのネットワーク、VPN、プロキシを確認してください。</translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock, and name the CA file of your company&apos;s network.</source>
        <translation>コンピューターの時計を確認し、社内ネットワークの CA ファイルを指定してください。</translation>
    </message>
    <message>
        <source>Unlock the keychain, or see the Keys page.</source>
        <translation>キーチェーンのロックを解除するか、「キー」ページを確認してください。</translation>
    </message>
    <message>
        <source>Set it on the Keys page.</source>
        <translation>「キー」ページで設定してください。</translation>
    </message>
    <message>
        <source>Check or replace the key on the Keys page.</source>
        <translation>「キー」ページでキーを確認するか、置き換えてください。</translation>
    </message>
    <message>
        <source>Ask for access in the provider&apos;s console; check project and region of the key.</source>
        <translation>プロバイダーのコンソールで権限を申請し、キーのプロジェクトとリージョンを確認してください。</translation>
    </message>
    <message>
        <source>Send more slowly, raise the tier, or let the chain go to its next provider.</source>
        <translation>送信頻度を下げるか、ティアを上げるか、チェーンを次のプロバイダーに進めてください。</translation>
    </message>
    <message>
        <source>Top up the balance, or set up a payment method, in the provider&apos;s console.</source>
        <translation>プロバイダーのコンソールで残高を補充するか、支払い方法を設定してください。</translation>
    </message>
    <message>
        <source>Wait for the quota&apos;s reset, or raise the plan.</source>
        <translation>クォータのリセットを待つか、プランを上げてください。</translation>
    </message>
    <message>
        <source>Compare the model&apos;s exact id with the provider&apos;s list, and check the base URL.</source>
        <translation>モデルの正確な ID をプロバイダーの一覧と照合し、ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>Use another of its models meanwhile.</source>
        <translation>当面は同じプロバイダーの別のモデルを使ってください。</translation>
    </message>
    <message>
        <source>Wait, or let the chain go to its next provider.</source>
        <translation>待つか、チェーンを次のプロバイダーに進めてください。</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>経過は %1 で確認できます</translation>
    </message>
    <message>
        <source>Start its server, or correct the base URL.</source>
        <translation>サーバーを起動するか、ベース URL を修正してください。</translation>
    </message>
    <message>
        <source>Check the base URL, and whether a firewall or proxy blocks that host.</source>
        <translation>ベース URL と、ファイアウォールやプロキシがそのホストを遮断していないかを確認してください。</translation>
    </message>
    <message>
        <source>Let the chain go to its next provider, and look again in some minutes.</source>
        <translation>チェーンを次のプロバイダーに進め、数分後にもう一度確認してください。</translation>
    </message>
    <message>
        <source>Correct the prompt or its parameters.</source>
        <translation>プロンプトまたはそのパラメーターを修正してください。</translation>
    </message>
    <message>
        <source>Ask again, or check it on the Keys page.</source>
        <translation>もう一度送信するか、「キー」ページでチェックしてください。</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>little is left of the day&apos;s limit</source>
        <translation>1 日の上限の残りがわずか</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>waited</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>初回バイト</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>初回トークン</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未計測</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>re-used connection</source>
        <translation>接続を再利用</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>合計 %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::AddKeyCard</name>
    <message>
        <source>Add a key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Paste the key of a provider. It goes to the keychain of this computer, and nowhere else but to the provider.</source>
        <translation>プロバイダーのキーを貼り付けてください。このコンピューターのキーチェーンに保存され、プロバイダー以外には送られません。</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>キーを貼り付け</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>モデル名</translation>
    </message>
    <message>
        <source>Where to get a key</source>
        <translation>キーの入手先</translation>
    </message>
    <message>
        <source>Get a key at %1</source>
        <translation>%1 でキーを取得</translation>
    </message>
</context>
<context>
    <name>fuseboard::AddProviderPanel</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>Other, speaks %1</source>
        <translation>その他（%1 互換）</translation>
    </message>
    <message>
        <source>Provider preset</source>
        <translation>プロバイダーのプリセット</translation>
    </message>
    <message>
        <source>Provider name</source>
        <translation>プロバイダー名</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>Key source</source>
        <translation>キーの取得元</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>キー不要</translation>
    </message>
    <message>
        <source>Where to get a key</source>
        <translation>キーの入手先</translation>
    </message>
    <message>
        <source>Add this provider</source>
        <translation>このプロバイダーを追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel adding a provider</source>
        <translation>プロバイダーの追加をキャンセル</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Key from</source>
        <translation>キーの取得元</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Get a key at %1</source>
        <translation>%1 でキーを取得</translation>
    </message>
</context>
<context>
    <name>fuseboard::AlertCard</name>
    <message>
        <source>Show its calls</source>
        <translation>呼び出しを表示</translation>
    </message>
    <message>
        <source>Opens the calls of that time</source>
        <translation>その時間帯の呼び出しを開きます</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>since %1 – %2</source>
        <translation>%1 から – %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>Show calls of %1</source>
        <translation>%1 の呼び出しを表示</translation>
    </message>
    <message>
        <source>Past alert %1</source>
        <translation>過去のアラート %1</translation>
    </message>
    <message>
        <source>Alert %1</source>
        <translation>アラート %1</translation>
    </message>
    <message>
        <source>Cleared by: %1</source>
        <translation>解消の理由：%1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>%1 までスヌーズ中</translation>
    </message>
    <message>
        <source>Told nobody: its rule is muted, or it is a maintenance window</source>
        <translation>通知なし：ルールがミュート中か、メンテナンス期間です</translation>
    </message>
</context>
<context>
    <name>fuseboard::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐチェック</translation>
    </message>
    <message>
        <source>Notifications banner</source>
        <translation>通知バナー</translation>
    </message>
    <message>
        <source>Past alerts</source>
        <translation>過去のアラート</translation>
    </message>
    <message>
        <source>Scheduled checks</source>
        <translation>定期チェック</translation>
    </message>
    <message>
        <source>Alerts now</source>
        <translation>現在のアラート</translation>
    </message>
    <message>
        <source>Send every scheduled check that is not paused</source>
        <translation>一時停止中でないすべての定期チェックを送信</translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>監視対象はまだありません</translation>
    </message>
    <message>
        <source>Alerts, scheduled checks and costs are shown here as soon as there are providers to watch.</source>
        <translation>監視するプロバイダーができると、アラート、定期チェック、コストがここに表示されます。</translation>
    </message>
    <message>
        <source>No notification service answers; alerts are shown here only.</source>
        <translation>通知サービスが応答しないため、アラートはここにのみ表示されます。</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>今日のコスト</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>メンテナンス期間</translation>
    </message>
    <message>
        <source>Critical: %1, warnings: %2</source>
        <translation>重大：%1、警告：%2</translation>
    </message>
</context>
<context>
    <name>fuseboard::AnswerPanel</name>
    <message>
        <source>Copy answer</source>
        <translation>回答をコピー</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Report this reply</source>
        <translation>このレスポンスを報告</translation>
    </message>
    <message>
        <source>Prompt failure</source>
        <translation>プロンプトの失敗</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>The answer streams in here.</source>
        <translation>回答がここにストリーミングされます。</translation>
    </message>
    <message>
        <source>Prompt status</source>
        <translation>プロンプトの状態</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Result and attempts as JSON, as fuseboardctl send --json prints them</source>
        <translation>結果と試行を JSON で（fuseboardctl send --json の出力と同じ）</translation>
    </message>
    <message>
        <source>Copies the reply that could not be understood as one line, its keys and names taken out, to be sent to the makers of Fuseboard</source>
        <translation>解釈できなかったレスポンスを、キーと名前を除いて 1 行でコピーします（Fuseboard 開発者への送付用）</translation>
    </message>
    <message>
        <source>Reasoning – not part of the answer</source>
        <translation>推論 – 回答には含まれません</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>思考中…</translation>
    </message>
    <message>
        <source>Partial answer of %1 (%2) – not part of the answer</source>
        <translation>%1 の途中までの回答（%2） – 回答には含まれません</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1（推定）</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>回答なし。</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>回答は空です。</translation>
    </message>
    <message>
        <source>No text: the model asks for a tool.</source>
        <translation>テキストなし：モデルがツールを要求しています。</translation>
    </message>
    <message>
        <source>Explain this error</source>
        <translation>このエラーの説明</translation>
    </message>
    <message>
        <source>Tool calls – asked for by the model, not carried out</source>
        <translation>ツール呼び出し – モデルの要求、未実行</translation>
    </message>
</context>
<context>
    <name>fuseboard::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>“System” follows the desktop, also when it changes.</source>
        <translation>「システム」はデスクトップの設定とその変更に従います。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>表示密度</translation>
    </message>
    <message>
        <source>How much space the controls take.</source>
        <translation>操作部品が占めるスペースです。</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Chart palette</source>
        <translation>グラフの配色</translation>
    </message>
    <message>
        <source>Lines have dashes of their own too, so none is told by colour alone.</source>
        <translation>線は破線の種類も異なるため、色だけに頼らず見分けられます。</translation>
    </message>
    <message>
        <source>Wong</source>
        <translation>Wong</translation>
    </message>
    <message>
        <source>Tol</source>
        <translation>Tol</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the texts, and of numbers and times.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::AttemptRow</name>
    <message>
        <source>Attempt %1</source>
        <translation>試行 %1</translation>
    </message>
    <message>
        <source>Phases of %1</source>
        <translation>%1 のフェーズ</translation>
    </message>
</context>
<context>
    <name>fuseboard::Banner</name>
    <message>
        <source>Dismiss %1</source>
        <translation>%1 を閉じる</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>fuseboard::BannerArea</name>
    <message>
        <source>Configuration banner</source>
        <translation>設定のバナー</translation>
    </message>
    <message>
        <source>Keyring banner</source>
        <translation>キーリングのバナー</translation>
    </message>
    <message>
        <source>History banner</source>
        <translation>履歴のバナー</translation>
    </message>
    <message>
        <source>Team&apos;s history banner</source>
        <translation>チームの履歴のバナー</translation>
    </message>
    <message>
        <source>Export banner</source>
        <translation>エクスポートのバナー</translation>
    </message>
    <message>
        <source>Alert banner</source>
        <translation>アラートのバナー</translation>
    </message>
    <message>
        <source>Demo banner</source>
        <translation>デモのバナー</translation>
    </message>
</context>
<context>
    <name>fuseboard::BusyView</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation>読み取りの進行状況</translation>
    </message>
    <message>
        <source>Cancel the reading</source>
        <translation>読み取りをキャンセル</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>キャンセル（Esc）</translation>
    </message>
</context>
<context>
    <name>fuseboard::CallDetail</name>
    <message>
        <source>Copy JSON</source>
        <translation>JSON をコピー</translation>
    </message>
    <message>
        <source>Copy the call as JSON</source>
        <translation>呼び出しを JSON でコピー</translation>
    </message>
    <message>
        <source>The attempt as fuseboardctl send --json has it</source>
        <translation>fuseboardctl send --json と同じ形式の試行</translation>
    </message>
    <message>
        <source>Copy cURL</source>
        <translation>cURL をコピー</translation>
    </message>
    <message>
        <source>Copy the call as cURL</source>
        <translation>呼び出しを cURL でコピー</translation>
    </message>
    <message>
        <source>A call of the same model, with the key as a variable. The words of the prompt are not kept in the history.</source>
        <translation>同じモデルの呼び出しです。キーは変数になります。プロンプトの文面は履歴に残りません。</translation>
    </message>
    <message>
        <source>Diagnose this</source>
        <translation>これを診断</translation>
    </message>
    <message>
        <source>Diagnose this call</source>
        <translation>この呼び出しを診断</translation>
    </message>
    <message>
        <source>Open the raw reply on the page Diagnose</source>
        <translation>生レスポンスを「診断」ページで開く</translation>
    </message>
    <message>
        <source>Fields of the call</source>
        <translation>呼び出しの項目</translation>
    </message>
    <message>
        <source>Error of the call</source>
        <translation>呼び出しのエラー</translation>
    </message>
    <message>
        <source>Call in detail</source>
        <translation>呼び出しの詳細</translation>
    </message>
    <message>
        <source>What was copied</source>
        <translation>コピーした内容</translation>
    </message>
    <message>
        <source>Close the call in detail</source>
        <translation>呼び出しの詳細を閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Waterfall of the call</source>
        <translation>呼び出しのウォーターフォール</translation>
    </message>
    <message>
        <source>Other attempts of this prompt</source>
        <translation>このプロンプトの他の試行</translation>
    </message>
    <message>
        <source>Call in detail, to scroll</source>
        <translation>呼び出しの詳細（スクロール可）</translation>
    </message>
    <message>
        <source>Raw reply of the call</source>
        <translation>呼び出しの生レスポンス</translation>
    </message>
    <message>
        <source>Raw reply, secrets replaced</source>
        <translation>生レスポンス（シークレットは置換済み）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the raw reply</source>
        <translation>生レスポンスをコピー</translation>
    </message>
    <message>
        <source>Raw reply copied.</source>
        <translation>生レスポンスをコピーしました。</translation>
    </message>
    <message>
        <source>Show attempt %1 of this prompt</source>
        <translation>このプロンプトの試行 %1 を表示</translation>
    </message>
    <message>
        <source>Show this attempt</source>
        <translation>この試行を表示</translation>
    </message>
    <message>
        <source>JSON copied.</source>
        <translation>JSON をコピーしました。</translation>
    </message>
    <message>
        <source>Your prompt</source>
        <translation>ここにプロンプト</translation>
    </message>
    <message>
        <source>cURL command copied.</source>
        <translation>cURL コマンドをコピーしました。</translation>
    </message>
</context>
<context>
    <name>fuseboard::CallFilterBar</name>
    <message>
        <source>Filter by time</source>
        <translation>時間で絞り込み</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Filter by provider</source>
        <translation>プロバイダーで絞り込み</translation>
    </message>
    <message>
        <source>Any provider</source>
        <translation>全プロバイダー</translation>
    </message>
    <message>
        <source>Filter by model</source>
        <translation>モデルで絞り込み</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>全モデル</translation>
    </message>
    <message>
        <source>Filter by outcome</source>
        <translation>結果で絞り込み</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Filter by cause</source>
        <translation>原因で絞り込み</translation>
    </message>
    <message>
        <source>Any cause</source>
        <translation>すべての原因</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Filter by words in the message</source>
        <translation>メッセージの文言で絞り込み</translation>
    </message>
    <message>
        <source>Words in the message (Ctrl+F)</source>
        <translation>メッセージの文言（Ctrl+F）</translation>
    </message>
    <message>
        <source>Filter by HTTP status</source>
        <translation>HTTP ステータスで絞り込み</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>HTTP status, three digits</source>
        <translation>HTTP ステータス（3 桁）</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Own span…</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>First moment of the span</source>
        <translation>期間の開始時点</translation>
    </message>
    <message>
        <source>Last moment of the span</source>
        <translation>期間の終了時点</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>to</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>fuseboard::CallTable</name>
    <message>
        <source>Calls, newest first</source>
        <translation>呼び出し（新しい順）</translation>
    </message>
</context>
<context>
    <name>fuseboard::CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>How many calls are shown</source>
        <translation>表示中の呼び出し数</translation>
    </message>
    <message>
        <source>Show the new calls</source>
        <translation>新しい呼び出しを表示</translation>
    </message>
    <message>
        <source>Go to the newest calls and follow them</source>
        <translation>最新の呼び出しに移動して追従</translation>
    </message>
    <message>
        <source>Pause the calls</source>
        <translation>呼び出しを一時停止</translation>
    </message>
    <message>
        <source>New calls are counted, but do not join the list</source>
        <translation>新しい呼び出しは数えますが、一覧には加えません</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>呼び出しをエクスポート</translation>
    </message>
    <message>
        <source>Write the calls that match the filters to a file</source>
        <translation>条件に一致する呼び出しをファイルに書き出し</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>履歴を読み取り中…</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>履歴を読み取れません</translation>
    </message>
    <message>
        <source>No history is kept</source>
        <translation>履歴は保存されていません</translation>
    </message>
    <message>
        <source>Calls are listed from the history, and it is switched off. Set history.enabled to true in the configuration; calls are kept from then on.</source>
        <translation>呼び出しは履歴から一覧表示しますが、履歴はオフです。設定で history.enabled を true にすると、以後の呼び出しが保存されます。</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>呼び出しなし</translation>
    </message>
    <message>
        <source>Every attempt to reach a provider is listed here: of prompts, scheduled checks and key checks.</source>
        <translation>プロンプト、定期チェック、キーのチェックによるプロバイダーへの試行がすべてここに表示されます。</translation>
    </message>
    <message>
        <source>Send a prompt</source>
        <translation>プロンプトを送信</translation>
    </message>
    <message>
        <source>No call matches</source>
        <translation>一致する呼び出しなし</translation>
    </message>
    <message>
        <source>The history has no calls that fit all filters.</source>
        <translation>履歴に、すべての条件に合う呼び出しはありません。</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>絞り込みをすべて解除</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新着 %1 件</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON としてコピー</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>cURL としてコピー</translation>
    </message>
    <message>
        <source>Diagnose this</source>
        <translation>これを診断</translation>
    </message>
    <message>
        <source>Only calls of %1</source>
        <translation>%1 の呼び出しのみ</translation>
    </message>
    <message>
        <source>Only calls with this cause</source>
        <translation>この原因の呼び出しのみ</translation>
    </message>
    <message>
        <source>The oldest calls (Ctrl+End)</source>
        <translation>最も古い呼び出し（Ctrl+End）</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChainEditor</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Chain name</source>
        <translation>チェーン名</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Asked in this order. When one fails, the next one follows.</source>
        <translation>この順に呼び出します。失敗すると次のステップに進みます。</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChainListModel</name>
    <message>
        <source>%1 (unsaved)</source>
        <translation>%1（未保存）</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChainsPage</name>
    <message>
        <source>Deleted chain</source>
        <translation>削除したチェーン</translation>
    </message>
    <message>
        <source>Chain problem</source>
        <translation>チェーンの問題</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Bring the chain back</source>
        <translation>チェーンの復元</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Save every change on this page (Ctrl+S)</source>
        <translation>このページの変更をすべて保存（Ctrl+S）</translation>
    </message>
    <message>
        <source>Back to what was saved last</source>
        <translation>最後に保存した内容に戻す</translation>
    </message>
    <message>
        <source>Undo the chain edit</source>
        <translation>チェーンの編集を元に戻す</translation>
    </message>
    <message>
        <source>Redo the chain edit</source>
        <translation>チェーンの編集をやり直す</translation>
    </message>
    <message>
        <source>Chain list</source>
        <translation>チェーン一覧</translation>
    </message>
    <message>
        <source>Add chain</source>
        <translation>チェーンを追加</translation>
    </message>
    <message>
        <source>Duplicate chain</source>
        <translation>チェーンを複製</translation>
    </message>
    <message>
        <source>Delete chain</source>
        <translation>チェーンを削除</translation>
    </message>
    <message>
        <source>Duplicate the chain</source>
        <translation>チェーンの複製</translation>
    </message>
    <message>
        <source>Delete the chain</source>
        <translation>チェーンの削除</translation>
    </message>
    <message>
        <source>Add a chain</source>
        <translation>チェーンの追加</translation>
    </message>
    <message>
        <source>Revert every change</source>
        <translation>すべての変更の破棄</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>元に戻す：%1（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>元に戻す操作はありません</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>やり直す：%1（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>やり直す操作はありません</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>プロバイダー未登録</translation>
    </message>
    <message>
        <source>A chain is made of providers. Add a key, use a local model, or try the demo first.</source>
        <translation>チェーンはプロバイダーで構成します。まずキーを追加するか、ローカルモデルを使うか、デモを試してください。</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>はじめる</translation>
    </message>
    <message>
        <source>No chain yet</source>
        <translation>チェーン未作成</translation>
    </message>
    <message>
        <source>A chain says which model is asked first, and which ones follow when it fails.</source>
        <translation>チェーンは、最初に呼び出すモデルと、失敗時に続くモデルを定めます。</translation>
    </message>
    <message>
        <source>Make a chain</source>
        <translation>チェーンを作成</translation>
    </message>
    <message>
        <source>Chain %1 is deleted when you save.</source>
        <translation>チェーン %1 は保存時に削除されます。</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChartControls</name>
    <message>
        <source>Latencies</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>How latencies are shown</source>
        <translation>レイテンシの表示方法</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Show p50, p95 and p99</source>
        <translation>p50、p95、p99 を表示</translation>
    </message>
    <message>
        <source>Show p50 only</source>
        <translation>p50 のみ表示</translation>
    </message>
    <message>
        <source>Show p95 only</source>
        <translation>p95 のみ表示</translation>
    </message>
    <message>
        <source>Show p99 only</source>
        <translation>p99 のみ表示</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Show latencies as a heat map</source>
        <translation>レイテンシをヒートマップで表示</translation>
    </message>
    <message>
        <source>Scale of latencies</source>
        <translation>レイテンシの目盛り</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>Linear latency scale</source>
        <translation>線形のレイテンシ目盛り</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>Logarithmic latency scale</source>
        <translation>対数のレイテンシ目盛り</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>グラフをエクスポート</translation>
    </message>
    <message>
        <source>Save exactly what is shown</source>
        <translation>表示中の内容をそのまま保存</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>画像（PNG）…</translation>
    </message>
    <message>
        <source>Values (CSV)…</source>
        <translation>値（CSV）…</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChartPanel</name>
    <message>
        <source>Circuits, and below each what its status page claims</source>
        <translation>サーキット（各下段はステータスページの発表）</translation>
    </message>
    <message>
        <source>Circuit timeline</source>
        <translation>サーキットのタイムライン</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 に保存しました</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChartSection</name>
    <message>
        <source>%1 chart</source>
        <translation>%1のグラフ</translation>
    </message>
    <message>
        <source>Legend of the %1 chart</source>
        <translation>%1のグラフの凡例</translation>
    </message>
    <message>
        <source>Click or Space: hide or show. Double click, Ctrl+click or Enter: isolate.</source>
        <translation>クリックまたは Space：表示/非表示。ダブルクリック、Ctrl+クリックまたは Enter：単独表示。</translation>
    </message>
    <message>
        <source>Values of the %1 chart</source>
        <translation>%1のグラフの値</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1を表で表示</translation>
    </message>
    <message>
        <source>Show the values as a table</source>
        <translation>値を表で表示</translation>
    </message>
    <message>
        <source>How failures are grouped</source>
        <translation>失敗のグループ化</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>原因別の失敗</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Failures by provider</source>
        <translation>プロバイダー別の失敗</translation>
    </message>
    <message>
        <source>how many successful calls took how long, per %1; the stronger, the more</source>
        <translation>成功した呼び出しの所要時間の分布（%1 ごと、濃いほど多い）</translation>
    </message>
    <message>
        <source>share of the calls that failed, by cause, per %1</source>
        <translation>失敗した呼び出しの割合（原因別、%1 ごと）</translation>
    </message>
    <message>
        <source>share of the calls that failed, by provider, per %1</source>
        <translation>失敗した呼び出しの割合（プロバイダー別、%1 ごと）</translation>
    </message>
    <message>
        <source>lines: calls a minute; ◆: 429s a minute; per %1</source>
        <translation>線：毎分の呼び出し、◆：毎分の 429 数（%1 ごと）</translation>
    </message>
    <message>
        <source>strong line p95, above it p99, below it p50; successful calls, per %1</source>
        <translation>太線は p95、上は p99、下は p50。成功した呼び出し（%1 ごと）</translation>
    </message>
    <message>
        <source>%1 of successful calls, per %2</source>
        <translation>成功した呼び出しの %1（%2 ごと）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%2 件中 %1 件が失敗</translation>
    </message>
    <message>
        <source>No samples here</source>
        <translation>サンプルなし</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>グラフを表示</translation>
    </message>
</context>
<context>
    <name>fuseboard::CheckButton</name>
    <message>
        <source>Check all providers now</source>
        <translation>すべてのプロバイダーを今すぐチェック</translation>
    </message>
    <message>
        <source>One cheap call for each model of the chains</source>
        <translation>チェーンの各モデルに低コストの呼び出し 1 回</translation>
    </message>
    <message>
        <source>Checked %1 of %2</source>
        <translation>チェック済み %1/%2</translation>
    </message>
    <message>
        <source>Check all now</source>
        <translation>すべてチェック</translation>
    </message>
</context>
<context>
    <name>fuseboard::CheckForm</name>
    <message>
        <source>Provider of the check</source>
        <translation>チェックのプロバイダー</translation>
    </message>
    <message>
        <source>Model of the check</source>
        <translation>チェックのモデル</translation>
    </message>
    <message>
        <source>Save check</source>
        <translation>チェックを保存</translation>
    </message>
    <message>
        <source>Name of the check</source>
        <translation>チェックの名前</translation>
    </message>
    <message>
        <source>Expected text of the check</source>
        <translation>チェックで期待するテキスト</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Expected pattern of the check</source>
        <translation>チェックで期待するパターン</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Latency budget of the check</source>
        <translation>チェックのレイテンシ上限</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Minutes between two checks</source>
        <translation>チェックの間隔（分）</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Do not save the check</source>
        <translation>チェックを保存しない</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Provider and model</source>
        <translation>プロバイダーとモデル</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>The answer contains</source>
        <translation>回答に含まれる</translation>
    </message>
    <message>
        <source>The answer matches</source>
        <translation>回答が一致</translation>
    </message>
    <message>
        <source>Slower than this fails</source>
        <translation>これより遅いと失敗</translation>
    </message>
    <message>
        <source>Sent on a schedule, with at most %1 tokens of answer, within the daily cost cap of probes.</source>
        <translation>回答は最大 %1 トークンで、プローブの 1 日のコスト上限内で定期的に送信します。</translation>
    </message>
    <message>
        <source>The check needs a name.</source>
        <translation>チェックには名前が必要です。</translation>
    </message>
    <message>
        <source>There is a check of that name already.</source>
        <translation>その名前のチェックは既にあります。</translation>
    </message>
    <message>
        <source>The check needs a model.</source>
        <translation>チェックにはモデルが必要です。</translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1.</source>
        <translation>パターンを解釈できません：%1。</translation>
    </message>
    <message>
        <source>A check&apos;s prompt has at most %1 characters.</source>
        <translation>チェックのプロンプトは最大 %1 文字です。</translation>
    </message>
</context>
<context>
    <name>fuseboard::CircuitTimeline</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>page: %1</source>
        <translation>ページ：%1</translation>
    </message>
</context>
<context>
    <name>fuseboard::CompareColumn</name>
    <message>
        <source>Provider of column %1</source>
        <translation>列 %1 のプロバイダー</translation>
    </message>
    <message>
        <source>Model of column %1</source>
        <translation>列 %1 のモデル</translation>
    </message>
    <message>
        <source>Remove column %1</source>
        <translation>列 %1 を削除</translation>
    </message>
    <message>
        <source>Status of column %1</source>
        <translation>列 %1 の状態</translation>
    </message>
    <message>
        <source>Answer of column %1</source>
        <translation>列 %1 の回答</translation>
    </message>
    <message>
        <source>The answer streams in here.</source>
        <translation>回答がここにストリーミングされます。</translation>
    </message>
    <message>
        <source>Gaps of column %1</source>
        <translation>列 %1 の間隔</translation>
    </message>
    <message>
        <source>Repeats of column %1</source>
        <translation>列 %1 の繰り返し</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>初回トークンを待っています…</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1（推定）</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>回答なし。</translation>
    </message>
</context>
<context>
    <name>fuseboard::CompareView</name>
    <message>
        <source>Add column</source>
        <translation>列を追加</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare one more, of at most %1</source>
        <translation>比較を 1 つ追加（最大 %1）</translation>
    </message>
</context>
<context>
    <name>fuseboard::Composer</name>
    <message>
        <source>Copy as cURL</source>
        <translation>cURL としてコピー</translation>
    </message>
    <message>
        <source>Copies a command for bash, with a variable in place of the key</source>
        <translation>bash 用のコマンドをコピーします。キーは変数になります</translation>
    </message>
    <message>
        <source>Save prompt</source>
        <translation>プロンプトを保存</translation>
    </message>
    <message>
        <source>Keeps the prompt under a name (Ctrl+S)</source>
        <translation>プロンプトに名前を付けて保存（Ctrl+S）</translation>
    </message>
    <message>
        <source>Save as check</source>
        <translation>チェックとして保存</translation>
    </message>
    <message>
        <source>Sends the prompt on a schedule and judges its answer</source>
        <translation>プロンプトを定期的に送信し、回答を判定します</translation>
    </message>
    <message>
        <source>Prompt text</source>
        <translation>プロンプトのテキスト</translation>
    </message>
    <message>
        <source>Ask something. Ctrl+Enter sends, Esc stops, Alt+Up brings earlier prompts back.</source>
        <translation>質問を入力。Ctrl+Enter で送信、Esc で停止、Alt+Up で以前のプロンプトを呼び出し。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>System prompt, max tokens, temperature, repeat</source>
        <translation>システムプロンプト、最大トークン数、Temperature、繰り返し</translation>
    </message>
    <message>
        <source>Prompt note</source>
        <translation>プロンプトの注記</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send %1 ×</source>
        <translation>%1 回送信</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止（Esc）</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>送信（Ctrl+Enter）</translation>
    </message>
</context>
<context>
    <name>fuseboard::ConfirmRow</name>
    <message>
        <source>Confirm: %1 %2</source>
        <translation>確定：%2 – %1</translation>
    </message>
    <message>
        <source>Cancel: %1 %2</source>
        <translation>キャンセル：%2 – %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::CostCard</name>
    <message>
        <source>Cost today</source>
        <translation>今日のコスト</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>全呼び出し</translation>
    </message>
    <message>
        <source>Tokens used since midnight UTC, times the prices of the configuration</source>
        <translation>UTC 午前 0 時以降の使用トークン数 × 設定の単価</translation>
    </message>
    <message>
        <source>Checks of today</source>
        <translation>今日のチェック</translation>
    </message>
    <message>
        <source>Their part of it; at the cap no check is sent until midnight UTC</source>
        <translation>そのうちチェックの分。上限に達すると UTC 午前 0 時までチェックを送信しません</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>単価なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1/%2（%3 %）</translation>
    </message>
    <message>
        <source>no budget is set</source>
        <translation>予算の設定なし</translation>
    </message>
    <message>
        <source>no cap is set</source>
        <translation>上限の設定なし</translation>
    </message>
    <message>
        <source>Not counted, as the configuration has no price for it: %1</source>
        <translation>設定に単価がないため未計上：%1</translation>
    </message>
</context>
<context>
    <name>fuseboard::DiagnosePage</name>
    <message>
        <source>Diagnose</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Diagnose another</source>
        <translation>別のものを診断</translation>
    </message>
    <message>
        <source>What an error means, what decided, and what to do about it</source>
        <translation>エラーの意味、判定の根拠、対処方法</translation>
    </message>
    <message>
        <source>Back to where text and logs are chosen</source>
        <translation>テキストやログの選択に戻る</translation>
    </message>
    <message>
        <source>Diagnose what is in the clipboard</source>
        <translation>クリップボードの内容を診断</translation>
    </message>
    <message>
        <source>Diagnose a file…</source>
        <translation>ファイルを診断…</translation>
    </message>
    <message>
        <source>The clipboard is empty</source>
        <translation>クリップボードは空です</translation>
    </message>
    <message>
        <source>Copy an error message, a reply or a part of a log first; a file that was copied works as well.</source>
        <translation>先にエラーメッセージ、レスポンス、ログの一部のいずれかをコピーしてください。コピーしたファイルも使えます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Open an error, a log or a HAR</source>
        <translation>エラー、ログ、HAR を開く</translation>
    </message>
    <message>
        <source>Logs and replies (*.log *.txt *.json *.jsonl *.har *.html)</source>
        <translation>ログとレスポンス (*.log *.txt *.json *.jsonl *.har *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>テキストを読み取り中…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み取り中…</translation>
    </message>
    <message>
        <source>No error found</source>
        <translation>エラーなし</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>読み取れません</translation>
    </message>
</context>
<context>
    <name>fuseboard::EnvironmentCard</name>
    <message>
        <source>Use keys found in the environment</source>
        <translation>環境変数にあるキーを使う</translation>
    </message>
    <message>
        <source>Other tools keep their keys there. Fuseboard reads them at each start and stores nothing. They are asked in this order.</source>
        <translation>他のツールが保存したキーです。Fuseboard は起動のたびに読み取り、保存しません。この順に呼び出します。</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>これらのキーを使う</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>モデル名</translation>
    </message>
    <message>
        <source>Model of %1</source>
        <translation>%1 のモデル</translation>
    </message>
</context>
<context>
    <name>fuseboard::ErrorDetail</name>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>What the provider says</source>
        <translation>プロバイダーの説明</translation>
    </message>
    <message>
        <source>Copy report of this error</source>
        <translation>このエラーのレポートをコピー</translation>
    </message>
    <message>
        <source>Cause, evidence, advice and the reply, without keys</source>
        <translation>原因、根拠、助言、レスポンス（キーを除く）</translation>
    </message>
    <message>
        <source>Reply with the deciding words marked</source>
        <translation>判定の根拠に印を付けたレスポンス</translation>
    </message>
    <message>
        <source>What decided</source>
        <translation>判定の根拠</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>The reply, its keys taken out</source>
        <translation>レスポンス（キーは除去済み）</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No word, code or status in it is known. The reply below is all there is.</source>
        <translation>既知の文言、コード、ステータスがありません。下のレスポンスがすべてです。</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>About recordings</source>
        <translation>記録について</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1 では</translation>
    </message>
    <message>
        <source>Try the same again?</source>
        <translation>同じものを再試行する？</translation>
    </message>
    <message>
        <source>Go on to another provider?</source>
        <translation>別のプロバイダーへ進む？</translation>
    </message>
</context>
<context>
    <name>fuseboard::ExchangeView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Attempt whose request is shown</source>
        <translation>リクエストを表示する試行</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Raw request</source>
        <translation>生のリクエスト</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>Raw reply</source>
        <translation>生のレスポンス</translation>
    </message>
    <message>
        <source>Copy raw text</source>
        <translation>生のテキストをコピー</translation>
    </message>
    <message>
        <source>Copies what is shown; keys are replaced in it</source>
        <translation>表示内容をコピーします。キーは置換済みです</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Here stand the raw request and reply of each attempt, with keys replaced.</source>
        <translation>まだ何も送信していません。ここに各試行の生のリクエストとレスポンスが、キーを置換して表示されます。</translation>
    </message>
    <message>
        <source>Raw request or reply</source>
        <translation>生のリクエストまたはレスポンス</translation>
    </message>
</context>
<context>
    <name>fuseboard::ExportPanel</name>
    <message>
        <source>Export banner</source>
        <translation>エクスポートのバナー</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>呼び出しをエクスポート</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Exporting the calls: %1 written so far</source>
        <translation>呼び出しをエクスポート中：%1 件書き込み済み</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>エクスポートをキャンセル</translation>
    </message>
    <message>
        <source>%1 calls exported</source>
        <translation>呼び出し %1 件をエクスポートしました</translation>
    </message>
    <message>
        <source>The calls could not be exported</source>
        <translation>呼び出しをエクスポートできませんでした</translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder, or make room, and export again.</source>
        <translation>%1：%2。別のフォルダーを選ぶか空き容量を作り、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Export cancelled; no file was written</source>
        <translation>エクスポートをキャンセルしました。ファイルは書き込まれていません</translation>
    </message>
</context>
<context>
    <name>fuseboard::FailureBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>原因別の失敗</translation>
    </message>
</context>
<context>
    <name>fuseboard::FaultsForm</name>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Asks to wait</source>
        <translation>待機の要求</translation>
    </message>
    <message>
        <source>Rehearsed prompts in a row</source>
        <translation>連続するリハーサルプロンプト</translation>
    </message>
    <message>
        <source>One second apart: enough of them open a circuit.</source>
        <translation>1 秒間隔。一定数に達するとサーキットがオープンします。</translation>
    </message>
    <message>
        <source>Prompts in a row</source>
        <translation>連続プロンプト数</translation>
    </message>
    <message>
        <source>Rehearsed fault of step %1</source>
        <translation>ステップ %1 のリハーサル障害</translation>
    </message>
    <message>
        <source>Calls of step %1 that fail</source>
        <translation>ステップ %1 の失敗する呼び出し数</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>first </source>
        <translation>最初の </translation>
    </message>
    <message>
        <source>Retry-After of step %1 in seconds</source>
        <translation>ステップ %1 の Retry-After（秒）</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
</context>
<context>
    <name>fuseboard::FeedCard</name>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Their page says</source>
        <translation>ページの発表</translation>
    </message>
    <message>
        <source>We see</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>Open status page of %1</source>
        <translation>%1 のステータスページを開く</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>まだ計測値がありません</translation>
    </message>
    <message>
        <source>Status card %1</source>
        <translation>ステータスカード %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::FilesSection</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>Providers, chains and these settings. Keys are never in it.</source>
        <translation>プロバイダー、チェーン、これらの設定。キーは含まれません。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Everything else that is kept.</source>
        <translation>その他の保存データすべて。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>A SQLite database.</source>
        <translation>SQLite データベースです。</translation>
    </message>
    <message>
        <source>Call log file</source>
        <translation>呼び出しログファイル</translation>
    </message>
    <message>
        <source>Written where the call log is on.</source>
        <translation>呼び出しログがオンのときに書き込まれます。</translation>
    </message>
    <message>
        <source>Window file</source>
        <translation>ウィンドウファイル</translation>
    </message>
    <message>
        <source>The look, the place and the last page.</source>
        <translation>外観、位置、最後に開いたページ。</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>パス：%1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open the folder of: %1</source>
        <translation>フォルダーを開く：%1</translation>
    </message>
    <message>
        <source>No program opened the folder.</source>
        <translation>フォルダーを開くプログラムがありませんでした。</translation>
    </message>
    <message>
        <source>nothing is kept</source>
        <translation>何も保存されません</translation>
    </message>
</context>
<context>
    <name>fuseboard::FormField</name>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1をリセット</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>デフォルトに戻す：%1</translation>
    </message>
</context>
<context>
    <name>fuseboard::GapStrip</name>
    <message>
        <source>Gaps between the pieces of the stream</source>
        <translation>ストリームの断片の間隔</translation>
    </message>
    <message>
        <source>A bar for each pause between two pieces of the answer; its height is the root of its length.</source>
        <translation>棒 1 本が回答の断片間の休止 1 回を表し、高さは長さの平方根です。</translation>
    </message>
</context>
<context>
    <name>fuseboard::GuideView</name>
    <message>
        <source>Guide page</source>
        <translation>ガイドのページ</translation>
    </message>
</context>
<context>
    <name>fuseboard::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Guide contents</source>
        <translation>ガイドの目次</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Words to find in the guide</source>
        <translation>ガイドで検索する文言</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – Guide</source>
        <translation>%1 – ガイド</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>この文言はガイドにありません。</translation>
    </message>
</context>
<context>
    <name>fuseboard::HealthBar</name>
    <message>
        <source>Health</source>
        <translation>稼働状態</translation>
    </message>
    <message>
        <source>Engine: starting</source>
        <translation>エンジン：起動中</translation>
    </message>
    <message>
        <source>Configuration: being read</source>
        <translation>設定：読み取り中</translation>
    </message>
    <message>
        <source>Engine: not answering</source>
        <translation>エンジン：応答なし</translation>
    </message>
    <message>
        <source>Engine: running</source>
        <translation>エンジン：動作中</translation>
    </message>
</context>
<context>
    <name>fuseboard::HistoryUsage</name>
    <message>
        <source>Clean up now</source>
        <translation>今すぐ整理</translation>
    </message>
    <message>
        <source>Space that the history uses</source>
        <translation>履歴が使用する容量</translation>
    </message>
    <message>
        <source>Clean up the history now</source>
        <translation>履歴を今すぐ整理</translation>
    </message>
    <message>
        <source>Delete what is older than it is to be kept, and give the space back</source>
        <translation>保存期間を過ぎたものを削除し、領域を解放します</translation>
    </message>
    <message>
        <source>The history is being cleaned up</source>
        <translation>履歴を整理しています</translation>
    </message>
    <message>
        <source>How the history was cleaned up</source>
        <translation>履歴の整理結果</translation>
    </message>
    <message>
        <source>Cleaned up at %1.</source>
        <translation>%1 に整理しました。</translation>
    </message>
    <message>
        <source>Not cleaned up. %1</source>
        <translation>整理できませんでした。%1</translation>
    </message>
    <message>
        <source>The history is kept</source>
        <translation>履歴を保存しています</translation>
    </message>
    <message>
        <source>Nothing can be kept</source>
        <translation>何も保存できません</translation>
    </message>
    <message>
        <source>No history is kept</source>
        <translation>履歴は保存されていません</translation>
    </message>
    <message>
        <source>Records lost since the start: %1.</source>
        <translation>起動後に失われた記録：%1 件。</translation>
    </message>
    <message>
        <source>Uses %1 of %2 MB</source>
        <translation>%2 MB 中 %1 を使用</translation>
    </message>
</context>
<context>
    <name>fuseboard::ImportPanel</name>
    <message>
        <source>Choose a .env file…</source>
        <translation>.env ファイルを選択…</translation>
    </message>
    <message>
        <source>Look in the environment</source>
        <translation>環境変数から探す</translation>
    </message>
    <message>
        <source>Choose a .env file</source>
        <translation>.env ファイルを選択</translation>
    </message>
    <message>
        <source>Look for keys in the environment</source>
        <translation>環境変数からキーを探す</translation>
    </message>
    <message>
        <source>The variables that Fuseboard was started with</source>
        <translation>Fuseboard の起動時の変数</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかった内容</translation>
    </message>
    <message>
        <source>Problem with the import</source>
        <translation>インポートの問題</translation>
    </message>
    <message>
        <source>Import the chosen keys</source>
        <translation>選択したキーをインポート</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>キーをインポート</translation>
    </message>
    <message>
        <source>A file can also be dropped on this page. You see what was found first; nothing is taken over before you say so.</source>
        <translation>ファイルをこのページにドロップすることもできます。まず見つかった内容を表示し、指示があるまで何も取り込みません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel importing keys</source>
        <translation>キーのインポートをキャンセル</translation>
    </message>
    <message>
        <source>Files with variables (.env .env.* *.env *.txt)</source>
        <translation>変数ファイル (.env .env.* *.env *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>%1 holds no key of a provider.</source>
        <translation>%1 にプロバイダーのキーはありません。</translation>
    </message>
    <message>
        <source>Found in %1.</source>
        <translation>%1 で見つかりました。</translation>
    </message>
    <message>
        <source>Other variables, which are left alone: %1.</source>
        <translation>対象外の変数（変更しません）：%1 件。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目：%2</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理内容</translation>
    </message>
    <message>
        <source>Import %1 for %2</source>
        <translation>%1 を %2 用にインポート</translation>
    </message>
    <message>
        <source>Import (%1)</source>
        <translation>インポート（%1）</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
</context>
<context>
    <name>fuseboard::KeyCard</name>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Show it for ten seconds</source>
        <translation>10 秒間表示</translation>
    </message>
    <message>
        <source>Copy it; the clipboard is cleared after ten seconds</source>
        <translation>コピーします。クリップボードは 10 秒後に消去されます</translation>
    </message>
    <message>
        <source>Delete it; that can be undone for half a minute</source>
        <translation>削除します。30 秒間は元に戻せます</translation>
    </message>
    <message>
        <source>Take the provider out of the configuration</source>
        <translation>プロバイダーを設定から取り除きます</translation>
    </message>
    <message>
        <source>The new key has passed and is in force.</source>
        <translation>新しいキーはチェックに通り、有効になりました。</translation>
    </message>
    <message>
        <source>%1 is a step of %2. Take it out on the Chains page first.</source>
        <translation>%1 は %2 のステップです。先に「チェーン」ページで外してください。</translation>
    </message>
    <message>
        <source>Remove %1 and delete its key?</source>
        <translation>%1 とそのキーを削除しますか？</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>維持</translation>
    </message>
</context>
<context>
    <name>fuseboard::KeyField</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>fuseboard::KeyringPanel</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Keyring state</source>
        <translation>キーリングの状態</translation>
    </message>
    <message>
        <source>Keyring detail</source>
        <translation>キーリングの詳細</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>キーリングを再試行</translation>
    </message>
</context>
<context>
    <name>fuseboard::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>すべてチェック</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>Check progress</source>
        <translation>チェックの進行状況</translation>
    </message>
    <message>
        <source>Check all keys</source>
        <translation>すべてのキーをチェック</translation>
    </message>
    <message>
        <source>One cheap call for each provider</source>
        <translation>プロバイダーごとに低コストの呼び出し 1 回</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>キーをインポート</translation>
    </message>
    <message>
        <source>From a .env file or the environment, with a preview</source>
        <translation>.env ファイルまたは環境変数から（プレビュー付き）</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>プロバイダー未登録</translation>
    </message>
    <message>
        <source>Add a provider, then give it its key. Keys go to the keychain of this computer.</source>
        <translation>プロバイダーを追加し、キーを設定してください。キーはこのコンピューターのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Taken over from %1.</source>
        <translation>%1 から取り込みました。</translation>
    </message>
    <message>
        <source>The keyring has answered while another window was in front: ask again.</source>
        <translation>別のウィンドウが前面にある間にキーリングが応答しました。もう一度操作してください。</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in %1 s.</source>
        <translation>コピーしました。クリップボードは %1 秒後に消去されます。</translation>
    </message>
    <message>
        <source>This desktop lets only the window in front clear the clipboard: it is cleared when Fuseboard is in front again, or ends.</source>
        <translation>このデスクトップでは、前面のウィンドウだけがクリップボードを消去できます。Fuseboard が前面に戻るか終了するときに消去されます。</translation>
    </message>
    <message>
        <source>The clipboard is cleared.</source>
        <translation>クリップボードを消去しました。</translation>
    </message>
    <message>
        <source>Something else is in the clipboard by now; it was left alone.</source>
        <translation>クリップボードの内容が変わっていたため、そのままにしました。</translation>
    </message>
    <message>
        <source>Checked %1 of %2</source>
        <translation>チェック済み %1/%2</translation>
    </message>
</context>
<context>
    <name>fuseboard::LegendModel</name>
    <message>
        <source>%1, shown</source>
        <translation>%1、表示中</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1、非表示</translation>
    </message>
    <message>
        <source>The last minute, or the last bucket where that is longer</source>
        <translation>直近 1 分間、または最後の区間（そちらが長い場合）</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大</translation>
    </message>
</context>
<context>
    <name>fuseboard::LinkPanel</name>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Chain from a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>What the link brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chain over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly this chain is there already. There is nothing to take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would replace your chain of the same name. Nothing is changed and nobody is called until you take it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be a new chain. Nothing is changed and nobody is called until you take it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different from yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different from the defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration file has mistakes. Mend them first; then the chain can be taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken over. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::LogList</name>
    <message>
        <source>Logs on this machine</source>
        <translation>このマシンのログ</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再検索</translation>
    </message>
    <message>
        <source>Look for logs again</source>
        <translation>ログを再検索</translation>
    </message>
    <message>
        <source>Looking for logs of Cursor, Cline and Continue…</source>
        <translation>Cursor、Cline、Continue のログを検索中…</translation>
    </message>
    <message>
        <source>There are none of Cursor, Cline or Continue in their usual places. A log that lies elsewhere can be dropped here.</source>
        <translation>通常の場所に Cursor、Cline、Continue のログはありません。別の場所のログはここにドロップできます。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取る</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>読み取り：%1</translation>
    </message>
</context>
<context>
    <name>fuseboard::MainWindow</name>
    <message>
        <source>Fuseboard (demo)</source>
        <translation>Fuseboard（デモ）</translation>
    </message>
    <message>
        <source>Fuseboard</source>
        <translation>Fuseboard</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>なんでも検索</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>help keys</source>
        <translation>ヘルプ キー help keys</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>help manual documentation</source>
        <translation>ヘルプ ガイド マニュアル ドキュメント help manual documentation</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>データフォルダーを開く</translation>
    </message>
    <message>
        <source>files directory history</source>
        <translation>ファイル ディレクトリ 履歴 files directory history</translation>
    </message>
    <message>
        <source>Open the folder of the configuration</source>
        <translation>設定のフォルダーを開く</translation>
    </message>
    <message>
        <source>files directory config.json settings</source>
        <translation>ファイル ディレクトリ config.json 設定 files directory settings</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>デモを開始</translation>
    </message>
    <message>
        <source>simulated providers</source>
        <translation>シミュレートしたプロバイダー simulated providers</translation>
    </message>
    <message>
        <source>Keep running in the tray when closed, or not</source>
        <translation>閉じたときにトレイに常駐するかどうかを切り替え</translation>
    </message>
    <message>
        <source>background close hide</source>
        <translation>バックグラウンド 閉じる 隠す background close hide</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>exit end</source>
        <translation>終了 閉じる exit end</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>パレット</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>検索するコマンド</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>見つかったコマンド</translation>
    </message>
    <message>
        <source>A page, a provider, a chain, an action …</source>
        <translation>ページ、プロバイダー、チェーン、操作…</translation>
    </message>
    <message>
        <source>Nothing answers to that.</source>
        <translation>一致するものがありません。</translation>
    </message>
    <message>
        <source>Shortcut to find</source>
        <translation>検索するショートカット</translation>
    </message>
    <message>
        <source>Shortcuts found</source>
        <translation>見つかったショートカット</translation>
    </message>
    <message>
        <source>Find a shortcut by what it does</source>
        <translation>動作からショートカットを検索</translation>
    </message>
    <message>
        <source>No shortcut answers to that.</source>
        <translation>一致するショートカットがありません。</translation>
    </message>
    <message>
        <source>Fuseboard goes on watching from here. Quit in this menu, or with Ctrl+Q in the window.</source>
        <translation>Fuseboard はここから監視を続けます。終了はこのメニュー、またはウィンドウで Ctrl+Q。</translation>
    </message>
</context>
<context>
    <name>fuseboard::MaintenanceForm</name>
    <message>
        <source>Maintenance editor</source>
        <translation>メンテナンスエディター</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the maintenance window</source>
        <translation>メンテナンス期間を保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the maintenance window</source>
        <translation>メンテナンス期間の編集をキャンセル</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1 回</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Every provider</source>
        <translation>すべてのプロバイダー</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>when</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>from</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>to</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>from the time</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>until the time</source>
        <translation>終了時刻</translation>
    </message>
    <message>
        <source>Maintenance: %1</source>
        <translation>メンテナンス：%1</translation>
    </message>
    <message>
        <source>Of the next day.</source>
        <translation>翌日の時刻です。</translation>
    </message>
</context>
<context>
    <name>fuseboard::MaintenancePanel</name>
    <message>
        <source>None. While one lasts, alerts are noted here but tell nobody.</source>
        <translation>なし。期間中のアラートはここに記録されますが、通知されません。</translation>
    </message>
    <message>
        <source>Add a maintenance window</source>
        <translation>メンテナンス期間を追加</translation>
    </message>
    <message>
        <source>%1 (over)</source>
        <translation>%1（終了）</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit maintenance %1: %2</source>
        <translation>メンテナンス %1 を編集：%2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete maintenance %1: %2</source>
        <translation>メンテナンス %1 を削除：%2</translation>
    </message>
</context>
<context>
    <name>fuseboard::MeasuredPanel</name>
    <message>
        <source>The same cause was met here: %1.</source>
        <translation>同じ原因がここでも発生しました：%1。</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 回</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 回</translation>
    </message>
    <message>
        <source>It works from here: look at that application&apos;s own settings.</source>
        <translation>ここからは動作します。アプリケーション側の設定を確認してください。</translation>
    </message>
    <message>
        <source>This cause was not met here.</source>
        <translation>この原因はここでは発生していません。</translation>
    </message>
    <message>
        <source>See these calls</source>
        <translation>呼び出しを表示</translation>
    </message>
    <message>
        <source>%1, measured here in %2</source>
        <translation>%1、ここでの計測（%2）</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>ここでの計測</translation>
    </message>
    <message>
        <source>This provider is not set up here. With a key on the Keys page, its errors and times are measured, and can be compared with such a log.</source>
        <translation>このプロバイダーはここでは未設定です。「キー」ページでキーを設定すると、エラーと時間が計測され、こうしたログと比較できます。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>p50 %1 · p95 %2</source>
        <translation>p50 %1 · p95 %2</translation>
    </message>
    <message>
        <source>See the calls of %1</source>
        <translation>%1 の呼び出しを表示</translation>
    </message>
</context>
<context>
    <name>fuseboard::ModelLists</name>
    <message>
        <source>1 model in the provider&apos;s list</source>
        <translation>プロバイダーの一覧に 1 モデル</translation>
    </message>
    <message numerus="yes">
        <source>%n models in the provider&apos;s list</source>
        <translation>
            <numerusform>プロバイダーの一覧に %n モデル</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list of models…</source>
        <translation>モデル一覧を読み取り中…</translation>
    </message>
    <message>
        <source>The list of models cannot be read: %1</source>
        <translation>モデル一覧を読み取れません：%1</translation>
    </message>
</context>
<context>
    <name>fuseboard::NameField</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name of the saved prompt</source>
        <translation>保存するプロンプトの名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Save under this name</source>
        <translation>この名前で保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Do not save the prompt</source>
        <translation>プロンプトを保存しない</translation>
    </message>
    <message>
        <source>Replaces the prompt of that name.</source>
        <translation>その名前のプロンプトを置き換えます。</translation>
    </message>
</context>
<context>
    <name>fuseboard::Navigation</name>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>ナビゲーション</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Standing: %1</source>
        <translation>継続中：%1 件</translation>
    </message>
</context>
<context>
    <name>fuseboard::NetworkSection</name>
    <message>
        <source>Encrypted (TLS) to %1.</source>
        <translation>%1 まで暗号化（TLS）。</translation>
    </message>
    <message>
        <source>Plain http, within this machine.</source>
        <translation>暗号化なしの http（このマシン内）。</translation>
    </message>
    <message>
        <source>Not encrypted: plain http to %1, as &quot;allow_insecure&quot; says.</source>
        <translation>暗号化なし：&quot;allow_insecure&quot; の指定により %1 へ平文の http。</translation>
    </message>
    <message>
        <source>Proxies and certificates</source>
        <translation>プロキシと証明書</translation>
    </message>
    <message>
        <source>There are no providers yet.</source>
        <translation>プロバイダーはまだありません。</translation>
    </message>
    <message>
        <source>No call yet.</source>
        <translation>呼び出しなし。</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>Last call (%1): %2.</source>
        <translation>最後の呼び出し（%1）：%2。</translation>
    </message>
</context>
<context>
    <name>fuseboard::OllamaCard</name>
    <message>
        <source>Use Ollama on this computer</source>
        <translation>このコンピューターの Ollama を使う</translation>
    </message>
    <message>
        <source>An Ollama answers here. It needs no key, and prompts stay on this computer.</source>
        <translation>ここで Ollama が応答しています。キーは不要で、プロンプトはこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Use Ollama</source>
        <translation>Ollama を使う</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Ollama model</source>
        <translation>Ollama のモデル</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>モデル名</translation>
    </message>
</context>
<context>
    <name>fuseboard::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Waiting for the first values</source>
        <translation>最初の値を待っています</translation>
    </message>
    <message>
        <source>No news since %1</source>
        <translation>%1 から更新なし</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 分</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>過去 5 分間</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause the charts</source>
        <translation>グラフを一時停止</translation>
    </message>
    <message>
        <source>Pause or resume the charts</source>
        <translation>グラフを一時停止または再開</translation>
    </message>
    <message>
        <source>hold freeze stop live</source>
        <translation>保留 固定 停止 ライブ hold freeze stop live</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 時間</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>過去 6 時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume the charts</source>
        <translation>グラフを再開</translation>
    </message>
    <message>
        <source>Paused, %1 new</source>
        <translation>一時停止中、新着 %1 件</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>プロバイダー未登録</translation>
    </message>
    <message>
        <source>Add the key of a provider, or start with --demo to see four simulated ones. Then this page shows how each of them does.</source>
        <translation>プロバイダーのキーを追加するか、--demo で起動してシミュレートした 4 つのプロバイダーを確認してください。このページに各プロバイダーの状態が表示されます。</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Nothing measured in %1</source>
        <translation>%1の計測値はありません</translation>
    </message>
    <message>
        <source>Every call to a provider is measured: error rate, latency, time to the first token. Send a prompt to see the first values here.</source>
        <translation>プロバイダーへの呼び出しはすべて計測されます（エラー率、レイテンシ、初回トークンまでの時間）。プロンプトを送信すると、最初の値がここに表示されます。</translation>
    </message>
    <message>
        <source>Send a prompt</source>
        <translation>プロンプトを送信</translation>
    </message>
</context>
<context>
    <name>fuseboard::ParameterField</name>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1をリセット</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>デフォルトに戻す：%1</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 デフォルト：%2。</translation>
    </message>
</context>
<context>
    <name>fuseboard::PastPanel</name>
    <message>
        <source>Last 90 days – with incidents: %1, unknown (hatched): %2</source>
        <translation>過去 90 日 – インシデントのあった日：%1、不明（斜線）：%2</translation>
    </message>
    <message>
        <source>Last 90 days – with incidents: %1</source>
        <translation>過去 90 日 – インシデントのあった日：%1</translation>
    </message>
    <message>
        <source>90 days of %1</source>
        <translation>%1 の 90 日間</translation>
    </message>
</context>
<context>
    <name>fuseboard::PasteCard</name>
    <message>
        <source>Paste or drop an error, a log or a HAR</source>
        <translation>エラー、ログ、HAR を貼り付けるかドロップ</translation>
    </message>
    <message>
        <source>Each error in it is named with its cause, with the words that decided, and with what to do. Everything stays on this machine; keys are taken out before anything is shown.</source>
        <translation>含まれる各エラーについて、原因、判定の根拠となった文言、対処方法を示します。すべてこのマシン内で処理し、キーは表示前に除去します。</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>クリップボードから貼り付け</translation>
    </message>
    <message>
        <source>Ctrl+V works anywhere on this page</source>
        <translation>このページのどこでも Ctrl+V が使えます</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>A log, a saved reply or a HAR (Ctrl+O)</source>
        <translation>ログ、保存したレスポンス、HAR（Ctrl+O）</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>A log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Output of curl -v</source>
        <translation>curl -v の出力</translation>
    </message>
    <message>
        <source>A HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>saved from the network tab of a browser&apos;s developer tools</source>
        <translation>ブラウザーの開発者ツールのネットワークタブから保存</translation>
    </message>
</context>
<context>
    <name>fuseboard::PromptLibrary</name>
    <message>
        <source>Load</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Do not keep a history</source>
        <translation>履歴を残さない</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>List of prompts</source>
        <translation>プロンプトの一覧</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <translation>保存済みプロンプト</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>History of prompts</source>
        <translation>プロンプトの履歴</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>プロンプトを検索</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Load the chosen prompt</source>
        <translation>選択したプロンプトを読み込む</translation>
    </message>
    <message>
        <source>Puts it into the editor (Enter)</source>
        <translation>エディターに読み込む（Enter）</translation>
    </message>
    <message>
        <source>Rename the chosen prompt</source>
        <translation>選択したプロンプトの名前を変更</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>名前を変更（F2）</translation>
    </message>
    <message>
        <source>Delete the chosen prompt</source>
        <translation>選択したプロンプトを削除</translation>
    </message>
    <message>
        <source>Delete (Del); it can be undone</source>
        <translation>削除（Del）。元に戻せます</translation>
    </message>
    <message>
        <source>Undo the deletion of a prompt</source>
        <translation>プロンプトの削除を元に戻す</translation>
    </message>
    <message>
        <source>Prompts that are sent are remembered no longer; those so far are forgotten</source>
        <translation>送信したプロンプトを以後記録せず、これまでの分も消去します</translation>
    </message>
    <message>
        <source>There is a prompt “%1” already.</source>
        <translation>プロンプト「%1」は既にあります。</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>No prompt has these words.</source>
        <translation>この文言を含むプロンプトはありません。</translation>
    </message>
    <message>
        <source>Nothing is saved yet. “Save prompt” keeps what is in the editor.</source>
        <translation>まだ何も保存されていません。「プロンプトを保存」でエディターの内容を保存します。</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>まだ何も送信していません。</translation>
    </message>
    <message>
        <source>No history is kept.</source>
        <translation>履歴は保存されていません。</translation>
    </message>
</context>
<context>
    <name>fuseboard::PromptOptions</name>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Max tokens</source>
        <translation>最大トークン数</translation>
    </message>
    <message>
        <source>provider&apos;s default</source>
        <translation>プロバイダーのデフォルト</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>Repeat the prompt</source>
        <translation>プロンプトを繰り返す</translation>
    </message>
    <message>
        <source>How often the prompt is sent, one after another; percentiles are shown for more than one</source>
        <translation>プロンプトを続けて送信する回数。2 回以上ではパーセンタイルを表示します</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> 回</translation>
    </message>
    <message>
        <source>Pause between repeats</source>
        <translation>繰り返しの間の休止</translation>
    </message>
    <message>
        <source>Pause between the end of one and the next</source>
        <translation>前回の終了から次回までの休止</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Max tokens must be a whole number from 1 to %1.</source>
        <translation>最大トークン数は 1 から %1 までの整数にしてください。</translation>
    </message>
    <message>
        <source>Temperature must be a number from 0 to 2.</source>
        <translation>Temperature は 0 から 2 までの数値にしてください。</translation>
    </message>
</context>
<context>
    <name>fuseboard::PromptPage</name>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Send along a chain</source>
        <translation>チェーンに送信</translation>
    </message>
    <message>
        <source>One model</source>
        <translation>1 つのモデル</translation>
    </message>
    <message>
        <source>Send to one model</source>
        <translation>1 つのモデルに送信</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare providers</source>
        <translation>プロバイダーを比較</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Saved prompts and history</source>
        <translation>保存済みプロンプトと履歴</translation>
    </message>
    <message>
        <source>Saved prompts and history (Ctrl+L)</source>
        <translation>保存済みプロンプトと履歴（Ctrl+L）</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Way through the chain</source>
        <translation>チェーンの経路</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Raw request and reply</source>
        <translation>生のリクエストとレスポンス</translation>
    </message>
    <message>
        <source>Send the prompt</source>
        <translation>プロンプトを送信</translation>
    </message>
    <message>
        <source>Save the prompt under a name</source>
        <translation>プロンプトに名前を付けて保存</translation>
    </message>
    <message>
        <source>Save the prompt as a check</source>
        <translation>プロンプトをチェックとして保存</translation>
    </message>
    <message>
        <source>Copy the prompt as cURL</source>
        <translation>プロンプトを cURL としてコピー</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message>
        <source>It is too long to be saved.</source>
        <translation>長すぎて保存できません。</translation>
    </message>
    <message>
        <source>Saved as the check “%1”.</source>
        <translation>チェック「%1」として保存しました。</translation>
    </message>
    <message>
        <source>No chain yet</source>
        <translation>チェーン未作成</translation>
    </message>
    <message>
        <source>A chain says which model is asked first, and which ones follow when it fails.</source>
        <translation>チェーンは、最初に呼び出すモデルと、失敗時に続くモデルを定めます。</translation>
    </message>
    <message>
        <source>Make a chain</source>
        <translation>チェーンを作成</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>プロバイダー未登録</translation>
    </message>
    <message>
        <source>Add a key, use a local model, or try the demo. Then prompts can be sent from here.</source>
        <translation>キーを追加するか、ローカルモデルを使うか、デモを試してください。その後、ここからプロンプトを送信できます。</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>はじめる</translation>
    </message>
    <message>
        <source>Copied for %1 / %2.</source>
        <translation>%1 / %2 用にコピーしました。</translation>
    </message>
    <message>
        <source>Copied for %1 / %2, its key as $%3.</source>
        <translation>%1 / %2 用にコピーしました。キーは $%3 です。</translation>
    </message>
</context>
<context>
    <name>fuseboard::PromptRun</name>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>fuseboard::PromptStore</name>
    <message>
        <source>Prompts cannot be kept: %1 cannot be read (%2).</source>
        <translation>プロンプトを保存できません：%1 を読み取れません（%2）。</translation>
    </message>
    <message>
        <source>The file of prompts was damaged; it is now %1.</source>
        <translation>プロンプトのファイルが壊れていたため、%1 に移しました。</translation>
    </message>
    <message>
        <source>Prompts cannot be kept in %1: %2</source>
        <translation>プロンプトを %1 に保存できません：%2</translation>
    </message>
</context>
<context>
    <name>fuseboard::ProviderCard</name>
    <message>
        <source>Calls over time</source>
        <translation>呼び出しの推移</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Share of the calls that failed</source>
        <translation>失敗した呼び出しの割合</translation>
    </message>
    <message>
        <source>429s/min</source>
        <translation>429/分</translation>
    </message>
    <message>
        <source>Calls a minute that were refused for a rate limit</source>
        <translation>レート制限で拒否された毎分の呼び出し数</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Calls in the range</source>
        <translation>範囲内の呼び出し数</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>Median latency of the calls that succeeded</source>
        <translation>成功した呼び出しのレイテンシの中央値</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>95 % of the successful calls were faster</source>
        <translation>成功した呼び出しの 95 % はこれより高速</translation>
    </message>
    <message>
        <source>1st token</source>
        <translation>初回トークン</translation>
    </message>
    <message>
        <source>Median time to the first token</source>
        <translation>初回トークンまでの時間の中央値</translation>
    </message>
</context>
<context>
    <name>fuseboard::QuietCard</name>
    <message>
        <source>Alerts are off</source>
        <translation>アラートはオフ</translation>
    </message>
    <message>
        <source>No rule is in force. Set &quot;enabled&quot; of &quot;alerts&quot; in the configuration.</source>
        <translation>有効なルールがありません。設定で &quot;alerts&quot; の &quot;enabled&quot; を指定してください。</translation>
    </message>
    <message>
        <source>No alert stands</source>
        <translation>アラートはありません</translation>
    </message>
    <message>
        <source>Rules in force: %1. Last scheduled check: %2.</source>
        <translation>有効なルール：%1。前回の定期チェック：%2。</translation>
    </message>
    <message>
        <source>Rules in force: %1. No scheduled check was sent yet.</source>
        <translation>有効なルール：%1。定期チェックはまだ送信されていません。</translation>
    </message>
</context>
<context>
    <name>fuseboard::ReasonRow</name>
    <message>
        <source>Cleared</source>
        <translation>解消</translation>
    </message>
    <message>
        <source>%1 – %2&#xa0;to&#xa0;%3</source>
        <translation>%1 – %2&#xa0;～&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 – since&#xa0;%2</source>
        <translation>%1 – %2&#xa0;から</translation>
    </message>
    <message>
        <source>Values around the firing of %1</source>
        <translation>%1の発生前後の値</translation>
    </message>
    <message>
        <source>The values around the moment it fired, which is marked; the dashed line is the threshold.
%1</source>
        <translation>発生時点（印）前後の値。破線はしきい値です。
%1</translation>
    </message>
    <message>
        <source>Unmute this rule</source>
        <translation>ミュートを解除</translation>
    </message>
    <message>
        <source>Mute this rule</source>
        <translation>ルールをミュート</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>Unmute rule %1</source>
        <translation>ルール %1 のミュートを解除</translation>
    </message>
    <message>
        <source>Mute rule %1</source>
        <translation>ルール %1 をミュート</translation>
    </message>
    <message>
        <source>Tell again when this rule fires</source>
        <translation>このルールの発生を再び通知する</translation>
    </message>
    <message>
        <source>Note when this rule fires, but tell nobody</source>
        <translation>このルールの発生を記録するが、通知しない</translation>
    </message>
</context>
<context>
    <name>fuseboard::RehearsalCard</name>
    <message>
        <source>What happens when…</source>
        <translation>次の場合の動作…</translation>
    </message>
    <message>
        <source>Waterfall of the rehearsal</source>
        <translation>リハーサルのウォーターフォール</translation>
    </message>
    <message>
        <source>429</source>
        <translation>429</translation>
    </message>
    <message>
        <source>What happens on a 429</source>
        <translation>429 のときの動作</translation>
    </message>
    <message>
        <source>503</source>
        <translation>503</translation>
    </message>
    <message>
        <source>What happens on a 503</source>
        <translation>503 のときの動作</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>ストール</translation>
    </message>
    <message>
        <source>What happens on a stall</source>
        <translation>ストール時の動作</translation>
    </message>
    <message>
        <source>Bad key</source>
        <translation>無効なキー</translation>
    </message>
    <message>
        <source>What happens with a bad key</source>
        <translation>無効なキーでの動作</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>Rehearse faults of your choice</source>
        <translation>選んだ障害のリハーサル</translation>
    </message>
    <message>
        <source>Imagined providers, the chain&apos;s own rules and no real time: nothing is sent.</source>
        <translation>仮想のプロバイダーにチェーン自身のルールを適用します。実時間はかからず、何も送信しません。</translation>
    </message>
    <message>
        <source>Each call to step 1, %1: %2, with the request to wait %3 s. The other steps answer.</source>
        <translation>ステップ 1（%1）への各呼び出し：%2、待機の要求 %3 秒。他のステップは応答します。</translation>
    </message>
    <message>
        <source>Each call to step 1, %1: %2. The other steps answer.</source>
        <translation>ステップ 1（%1）への各呼び出し：%2。他のステップは応答します。</translation>
    </message>
    <message>
        <source>Nothing to rehearse: %1</source>
        <translation>リハーサルできません：%1</translation>
    </message>
</context>
<context>
    <name>fuseboard::RepeatPanel</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%2 件中 %1 件が応答</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>予定 %1 件</translation>
    </message>
    <message>
        <source>stopped, %1 were planned</source>
        <translation>停止（予定は %1 件）</translation>
    </message>
    <message>
        <source>most failed by: %1</source>
        <translation>最多の失敗原因：%1</translation>
    </message>
    <message>
        <source>%1 p50 %2, p95 %3</source>
        <translation>%1 p50 %2、p95 %3</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>初回トークン</translation>
    </message>
    <message>
        <source>Tokens/s p50 %1</source>
        <translation>トークン/秒 p50 %1</translation>
    </message>
    <message>
        <source>All together %1</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1の進行状況</translation>
    </message>
</context>
<context>
    <name>fuseboard::ResultView</name>
    <message>
        <source>What was found</source>
        <translation>見つかった内容</translation>
    </message>
    <message>
        <source>Errors found</source>
        <translation>見つかったエラー</translation>
    </message>
</context>
<context>
    <name>fuseboard::RevealRow</name>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>It is on the screen for some seconds and is not read aloud; it can be copied.</source>
        <translation>数秒間画面に表示され、読み上げはされません。コピーできます。</translation>
    </message>
    <message>
        <source>Hidden in %1 s</source>
        <translation>%1 秒後に非表示</translation>
    </message>
</context>
<context>
    <name>fuseboard::RouteView</name>
    <message>
        <source>Here stands the way that a prompt takes: each attempt with its phases, each pause, and what was skipped and why.</source>
        <translation>プロンプトがたどる経路がここに表示されます：各試行とそのフェーズ、各待機、スキップしたステップとその理由。</translation>
    </message>
    <message>
        <source>Attempts of the prompt</source>
        <translation>プロンプトの試行</translation>
    </message>
    <message>
        <source>Colours of the phases</source>
        <translation>フェーズの色</translation>
    </message>
</context>
<context>
    <name>fuseboard::RuleEditor</name>
    <message>
        <source>In force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Rule editor</source>
        <translation>ルールエディター</translation>
    </message>
    <message>
        <source>Firings of the last week</source>
        <translation>過去 1 週間の発生</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Each provider</source>
        <translation>各プロバイダー</translation>
    </message>
    <message>
        <source>Each chain</source>
        <translation>各チェーン</translation>
    </message>
    <message>
        <source>The board as a whole</source>
        <translation>ボード全体</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>looks at</source>
        <translation>監視対象</translation>
    </message>
    <message>
        <source>of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>only these</source>
        <translation>これらのみ</translation>
    </message>
    <message>
        <source>warning over</source>
        <translation>警告のしきい値</translation>
    </message>
    <message>
        <source>critical over</source>
        <translation>重大のしきい値</translation>
    </message>
    <message>
        <source>window</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>calls at least</source>
        <translation>最小呼び出し数</translation>
    </message>
    <message>
        <source>bad checks to fire</source>
        <translation>発生までの異常回数</translation>
    </message>
    <message>
        <source>good checks to clear</source>
        <translation>解消までの正常回数</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>ルールを保存</translation>
    </message>
    <message>
        <source>Cancel the rule</source>
        <translation>ルールの編集を中止</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>ルール %1</translation>
    </message>
    <message>
        <source>Back to the default rule</source>
        <translation>デフォルトのルールに戻す</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Back to the default of rule %1</source>
        <translation>ルール %1 をデフォルトに戻す</translation>
    </message>
    <message>
        <source>Delete rule %1</source>
        <translation>ルール %1 を削除</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>デフォルト：%1。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>ボード全体</translation>
    </message>
    <message>
        <source>A built-in rule.</source>
        <translation>組み込みルールです。</translation>
    </message>
    <message>
        <source>With commas between: %1.</source>
        <translation>コンマ区切り：%1。</translation>
    </message>
    <message>
        <source>Fires over %1.</source>
        <translation>%1 を超えると発生。</translation>
    </message>
    <message>
        <source>With fewer it does not judge.</source>
        <translation>これより少ないと判定しません。</translation>
    </message>
    <message>
        <source>In a row, one every ten seconds.</source>
        <translation>連続回数（10 秒に 1 回）。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Counting how often it would have fired last week…</source>
        <translation>過去 1 週間に何回発生したかを集計中…</translation>
    </message>
    <message>
        <source>As it stands here, it %1.</source>
        <translation>この内容では、%1。</translation>
    </message>
    <message>
        <source>No preview: %1</source>
        <translation>プレビューなし：%1</translation>
    </message>
</context>
<context>
    <name>fuseboard::RulesPanel</name>
    <message>
        <source>Rules in force</source>
        <translation>有効なルール</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>ルールを編集</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Edit the chosen rule</source>
        <translation>選択したルールを編集</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>ルールには名前が必要です。</translation>
    </message>
    <message>
        <source>There is a rule of this name already.</source>
        <translation>この名前のルールは既にあります。</translation>
    </message>
</context>
<context>
    <name>fuseboard::SettingField</name>
    <message>
        <source>Set %1</source>
        <translation>%1 を設定</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>fuseboard::SettingRow</name>
    <message>
        <source>Default: %1</source>
        <translation>デフォルト：%1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1をリセット</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>デフォルトに戻す：%1</translation>
    </message>
    <message>
        <source>Problem with %1</source>
        <translation>%1の問題</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>保存できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>fuseboard::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Probes and status pages</source>
        <translation>プローブとステータスページ</translation>
    </message>
    <message>
        <source>Budget and alerts</source>
        <translation>予算とアラート</translation>
    </message>
    <message>
        <source>No setting has these words</source>
        <translation>この文言を含む設定はありません</translation>
    </message>
    <message>
        <source>More can be set in the configuration file: rules, checks, chains.</source>
        <translation>ルール、チェック、チェーンなど、設定ファイルではさらに多くを設定できます。</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>すべての設定を表示</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Changes are saved at once.</source>
        <translation>変更はすぐに保存されます。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>clean up space vacuum</source>
        <translation>整理 クリーンアップ 容量 clean up space vacuum</translation>
    </message>
    <message>
        <source>Team history</source>
        <translation>チームの履歴</translation>
    </message>
    <message>
        <source>password</source>
        <translation>パスワード password</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>How the exports do</source>
        <translation>エクスポートの状態</translation>
    </message>
    <message>
        <source>Nothing stands in the way of the exports.</source>
        <translation>エクスポートを妨げるものはありません。</translation>
    </message>
    <message>
        <source>Everything here can be done by keyboard.</source>
        <translation>ここでの操作はすべてキーボードで行えます。</translation>
    </message>
    <message>
        <source>Show all shortcuts (F1)</source>
        <translation>すべてのショートカットを表示（F1）</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>すべてのショートカットを表示</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>キー ヘルプ keys help</translation>
    </message>
</context>
<context>
    <name>fuseboard::SingleInstance</name>
    <message>
        <source>%1 belongs to another user, so nothing is sent there. Remove it, or set XDG_RUNTIME_DIR to a directory of yours.</source>
        <translation>%1 は別のユーザーのものなので、何も送信しません。削除するか、XDG_RUNTIME_DIR に自分のディレクトリを指定してください。</translation>
    </message>
    <message>
        <source>Fuseboard runs already on %1 (process %2) and does not answer. End it, or give this one a directory of its own with --data-dir.</source>
        <translation>Fuseboard は %1 で既に実行中（プロセス %2）ですが、応答しません。終了させるか、--data-dir で別のディレクトリを指定してください。</translation>
    </message>
</context>
<context>
    <name>fuseboard::SnoozeBar</name>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>その他の時間</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 分</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Until tomorrow, 08:00</source>
        <translation>明日の 08:00 まで</translation>
    </message>
    <message>
        <source>Own time…</source>
        <translation>時間を指定…</translation>
    </message>
    <message>
        <source>h</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>End snooze</source>
        <translation>スヌーズを終了</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <translation>1 時間スヌーズ</translation>
    </message>
    <message>
        <source>End snooze of %1</source>
        <translation>%1 のスヌーズを終了</translation>
    </message>
    <message>
        <source>Snooze %1 for 1 hour</source>
        <translation>%1 を 1 時間スヌーズ</translation>
    </message>
    <message>
        <source>Other snooze times of %1</source>
        <translation>%1 のその他のスヌーズ時間</translation>
    </message>
    <message>
        <source>Hours to snooze %1</source>
        <translation>%1 をスヌーズする時間数</translation>
    </message>
    <message>
        <source>Snooze %1 for these hours</source>
        <translation>%1 をこの時間数だけスヌーズ</translation>
    </message>
    <message>
        <source>Cancel snoozing %1</source>
        <translation>%1 のスヌーズをキャンセル</translation>
    </message>
</context>
<context>
    <name>fuseboard::SpanPicker</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show this span</source>
        <translation>この期間を表示</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>Own span, %1</source>
        <translation>指定した期間、%1</translation>
    </message>
    <message>
        <source>Own…</source>
        <translation>指定…</translation>
    </message>
    <message>
        <source>Own span</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>Choose from when to when</source>
        <translation>開始と終了の日時を選択</translation>
    </message>
    <message>
        <source>The end must be at least a minute after the beginning.</source>
        <translation>終了は開始から 1 分以上後にしてください。</translation>
    </message>
    <message>
        <source>A span can have at most a year.</source>
        <translation>期間は 1 年以内にしてください。</translation>
    </message>
    <message>
        <source>This has not happened yet.</source>
        <translation>まだ来ていない時間です。</translation>
    </message>
</context>
<context>
    <name>fuseboard::StatusPage</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>読み取る</translation>
    </message>
    <message>
        <source>Status pages now</source>
        <translation>現在のステータスページ</translation>
    </message>
    <message>
        <source>Read every status page now</source>
        <translation>すべてのステータスページを今すぐ読み取る</translation>
    </message>
    <message>
        <source>No status pages known</source>
        <translation>ステータスページなし</translation>
    </message>
    <message>
        <source>Each provider that has a status page is shown here, as soon as there are providers. Most presets know the page of theirs.</source>
        <translation>プロバイダーを追加すると、ステータスページのあるものがここに表示されます。ほとんどのプリセットは対応するページを備えています。</translation>
    </message>
    <message>
        <source>Open Keys</source>
        <translation>「キー」を開く</translation>
    </message>
    <message>
        <source>Reading: %1 of %2 done</source>
        <translation>読み取り中：%1/%2 完了</translation>
    </message>
    <message>
        <source>Operational: %1 of %2, unknown: %3</source>
        <translation>正常稼働：%1/%2、不明：%3</translation>
    </message>
    <message>
        <source>Operational: %1 of %2</source>
        <translation>正常稼働：%1/%2</translation>
    </message>
</context>
<context>
    <name>fuseboard::StatusRow</name>
    <message>
        <source>Open</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>%1 をブラウザーで開く</translation>
    </message>
</context>
<context>
    <name>fuseboard::StepItem</name>
    <message>
        <source>Reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Move step %1 up</source>
        <translation>ステップ %1 を上へ移動</translation>
    </message>
    <message>
        <source>Move step %1 down</source>
        <translation>ステップ %1 を下へ移動</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>ステップ %1 を削除</translation>
    </message>
    <message>
        <source>Drag to change the order, or Alt+Up and Alt+Down</source>
        <translation>ドラッグ、または Alt+Up と Alt+Down で並べ替え</translation>
    </message>
    <message>
        <source>Step %1 provider</source>
        <translation>ステップ %1 のプロバイダー</translation>
    </message>
    <message>
        <source>Step %1 model</source>
        <translation>ステップ %1 のモデル</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>モデル名</translation>
    </message>
    <message>
        <source>Step %1 reasoning</source>
        <translation>ステップ %1 の推論</translation>
    </message>
    <message>
        <source>A reasoning model thinks before it answers: its time limits are four times as long.</source>
        <translation>推論モデルは回答前に思考するため、時間制限が 4 倍になります。</translation>
    </message>
</context>
<context>
    <name>fuseboard::StepsEditor</name>
    <message>
        <source>Add step</source>
        <translation>ステップを追加</translation>
    </message>
</context>
<context>
    <name>fuseboard::TargetBar</name>
    <message>
        <source>Provider to ask</source>
        <translation>呼び出すプロバイダー</translation>
    </message>
    <message>
        <source>Model to ask</source>
        <translation>呼び出すモデル</translation>
    </message>
    <message>
        <source>All columns are asked at the same moment.</source>
        <translation>すべての列に同時に送信します。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
</context>
<context>
    <name>fuseboard::TargetPicker</name>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>fuseboard::TeamHealth</name>
    <message>
        <source>Waiting for the first connection</source>
        <translation>最初の接続を待っています</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Away: records wait on this disk</source>
        <translation>切断：記録はこのディスクで待機中</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>動作していません</translation>
    </message>
    <message>
        <source>No team history</source>
        <translation>チームの履歴なし</translation>
    </message>
    <message>
        <source>%1, as board “%2”.</source>
        <translation>%1、ボード「%2」として。</translation>
    </message>
    <message>
        <source>Records that wait here: %1.</source>
        <translation>ここで待機中の記録：%1 件。</translation>
    </message>
    <message>
        <source>Records lost since the start: %1.</source>
        <translation>起動後に失われた記録：%1 件。</translation>
    </message>
    <message>
        <source>Open Keys</source>
        <translation>「キー」を開く</translation>
    </message>
    <message>
        <source>Its password is never in the configuration: it is on the Keys page, under “Team history”.</source>
        <translation>パスワードは設定には含まれません。「キー」ページの「チームの履歴」にあります。</translation>
    </message>
    <message>
        <source>Open Keys for the password of the team history</source>
        <translation>チームの履歴のパスワードのために「キー」を開く</translation>
    </message>
</context>
<context>
    <name>fuseboard::TimelineKey</name>
    <message>
        <source>Not running</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Page: all well</source>
        <translation>ページ：正常</translation>
    </message>
    <message>
        <source>Page: degraded</source>
        <translation>ページ：性能低下</translation>
    </message>
    <message>
        <source>Page: outage</source>
        <translation>ページ：障害</translation>
    </message>
    <message>
        <source>Page: maintenance</source>
        <translation>ページ：メンテナンス</translation>
    </message>
</context>
<context>
    <name>fuseboard::TrialRow</name>
    <message>
        <source>Use it all the same</source>
        <translation>それでも使う</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>以前のものを維持</translation>
    </message>
    <message>
        <source>Trying the new key… The old one stays in force.</source>
        <translation>新しいキーを試しています… 以前のキーは有効なままです。</translation>
    </message>
</context>
<context>
    <name>fuseboard::UndoRow</name>
    <message>
        <source>Undo (%1 s)</source>
        <translation>元に戻す（%1 秒）</translation>
    </message>
</context>
<context>
    <name>fuseboard::Waterfall</name>
    <message>
        <source>Waterfall of the attempts</source>
        <translation>試行のウォーターフォール</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>skipped: nothing was sent</source>
        <translation>スキップ：何も送信していません</translation>
    </message>
    <message>
        <source>connection re-used</source>
        <translation>接続を再利用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>total: %1</source>
        <translation>合計：%1</translation>
    </message>
</context>
<context>
    <name>fuseboard::WelcomePage</name>
    <message>
        <source>Welcome problem</source>
        <translation>ようこそ画面の問題</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Four simulated providers with errors, outages and rate limits, in a window of its own. Nothing leaves this computer, and nothing is stored.</source>
        <translation>エラー、障害、レート制限のあるシミュレートした 4 つのプロバイダーを、別のウィンドウで表示します。このコンピューターの外には何も送られず、何も保存されません。</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>デモを開始</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Welcome to Fuseboard</source>
        <translation>Fuseboard へようこそ</translation>
    </message>
    <message>
        <source>See whether each provider works for you right now, why not, and what to do about it. Choose how to begin.</source>
        <translation>各プロバイダーが今使えるか、使えない理由、対処方法を確認できます。始め方を選んでください。</translation>
    </message>
    <message>
        <source>The key was not accepted</source>
        <translation>キーが受け付けられませんでした</translation>
    </message>
</context>
<context>
    <name>fuseboard::WindowActions</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>open page go to</source>
        <translation>開く ページ 移動 open page go to</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新しいプロンプト</translation>
    </message>
    <message>
        <source>ask send test</source>
        <translation>質問 送信 テスト ask send test</translation>
    </message>
    <message>
        <source>Check all now</source>
        <translation>すべてチェック</translation>
    </message>
    <message>
        <source>probe test refresh</source>
        <translation>プローブ テスト 更新 probe test refresh</translation>
    </message>
    <message>
        <source>Check all keys</source>
        <translation>すべてのキーをチェック</translation>
    </message>
    <message>
        <source>test credentials</source>
        <translation>テスト 認証情報 test credentials</translation>
    </message>
    <message>
        <source>Read all status pages</source>
        <translation>すべてのステータスページを読み取る</translation>
    </message>
    <message>
        <source>incidents refresh</source>
        <translation>インシデント 更新 incidents refresh</translation>
    </message>
    <message>
        <source>Snooze all alerts for 1 hour</source>
        <translation>すべてのアラートを 1 時間スヌーズ</translation>
    </message>
    <message>
        <source>quiet silence mute</source>
        <translation>静か 無音 ミュート quiet silence mute</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>キーリングを再試行</translation>
    </message>
    <message>
        <source>unlock keychain wallet</source>
        <translation>ロック解除 キーチェーン ウォレット unlock keychain wallet</translation>
    </message>
    <message>
        <source>Make the history smaller</source>
        <translation>履歴を小さくする</translation>
    </message>
    <message>
        <source>vacuum database disk</source>
        <translation>整理 データベース ディスク vacuum database disk</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>theme look colours</source>
        <translation>テーマ 外観 色 theme look colours</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>テーマ：デスクトップに従う</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>テーマ：ライト</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>テーマ：ダーク</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>テーマ：ハイコントラスト</translation>
    </message>
    <message>
        <source>Density: comfortable or compact</source>
        <translation>表示密度：ゆったりまたはコンパクト</translation>
    </message>
    <message>
        <source>Chart colours: Wong</source>
        <translation>グラフの配色：Wong</translation>
    </message>
    <message>
        <source>Chart colours: Tol</source>
        <translation>グラフの配色：Tol</translation>
    </message>
    <message>
        <source>Chart colours: grey, told by dashes</source>
        <translation>グラフの配色：グレー（破線で区別）</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Chain %1</source>
        <translation>チェーン %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows whether each LLM provider works for you right now, why not, and what to do.</source>
        <translation>各 LLM プロバイダーが今使えるか、使えない理由、対処方法を表示します。</translation>
    </message>
    <message>
        <source>Show simulated providers; nothing is kept.</source>
        <translation>シミュレートしたプロバイダーを表示します。何も保存しません。</translation>
    </message>
    <message>
        <source>Open this page.</source>
        <translation>このページを開きます。</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or system.</source>
        <translation>light、dark、high-contrast、system のいずれか。</translation>
    </message>
    <message>
        <source>Use this configuration file.</source>
        <translation>この設定ファイルを使います。</translation>
    </message>
    <message>
        <source>Keep data in this directory.</source>
        <translation>データをこのディレクトリに保存します。</translation>
    </message>
    <message>
        <source>Open the page Prompt, ready to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every provider now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start hidden in the tray, where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chain of a fuseboard:// link.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
