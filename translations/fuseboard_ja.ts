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
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <comment>noun: a check that is made on a schedule</comment>
        <translation>チェック</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, at least %Ln samples</source>
        <translation>
            <numerusform>%1：%2、サンプル %Ln 件以上</numerusform>
        </translation>
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
        <source>less than $%1</source>
        <translation>$%1 未満</translation>
    </message>
    <message>
        <source>Overdue checks</source>
        <translation>遅延中のチェック</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1 %2</translation>
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
    <name>Autostart</name>
    <message>
        <source>In a Flatpak only the desktop can do this: allow it to run in the background in the settings of the desktop.</source>
        <translation>Flatpak では、これはデスクトップ側でのみ可能です。デスクトップの設定でバックグラウンド実行を許可してください。</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2. Remove it by hand.</source>
        <translation>%1 を削除できません：%2。手動で削除してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Make it, or mend its permissions.</source>
        <translation>フォルダー %1 を作成できません。手動で作成するか、権限を修正してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Mend its permissions, or make room on the disk.</source>
        <translation>%1 に書き込めません：%2。権限を修正するか、ディスクの空きを増やしてください。</translation>
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
    <message>
        <source>%1 %2</source>
        <comment>date, time of day</comment>
        <translation>%1 %2</translation>
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
        <source>Circuit closed</source>
        <translation>サーキットはクローズ</translation>
    </message>
    <message>
        <source>Circuit open after 1 failure</source>
        <translation>失敗 1 回でサーキットがオープン</translation>
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
        <source>Half-open</source>
        <translation>ハーフオープン</translation>
    </message>
    <message>
        <source>%1. %2 Error rate %3, p50 %4, p95 %5, first token %6. %7.</source>
        <translation>%1。%2 エラー率 %3、p50 %4、p95 %5、初回トークン %6。%7。</translation>
    </message>
    <message numerus="yes">
        <source>Circuit closed, %1 of %Ln failures</source>
        <translation>
            <numerusform>サーキットはクローズ、失敗 %1/%Ln 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Circuit open after %Ln failures</source>
        <translation>
            <numerusform>失敗 %Ln 回でサーキットがオープン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a circuit: no call is let through</comment>
        <translation>オープン</translation>
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
    <message>
        <source>Cancel entering the password of %1</source>
        <translation>%1 のパスワードの入力をキャンセル</translation>
    </message>
    <message>
        <source>Cancel entering the key of %1</source>
        <translation>%1 のキーの入力をキャンセル</translation>
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
        <translation>%1. %2：%3（推論）</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2：%3</translation>
    </message>
    <message>
        <source>Steps: %1 → %2</source>
        <translation>ステップ：%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>New provider %1 at a new host: %2. This address comes from the link; prompts of this chain go there. It gets no key: the configuration says &quot;none&quot; until you change that.</source>
        <translation>新しいホストの新しいプロバイダー %1：%2。このアドレスはリンクによるもので、このチェーンのプロンプトがそこに送られます。キーは渡されません。変更するまで設定は &quot;none&quot; です。</translation>
    </message>
    <message>
        <source>New provider %1 at %2, without a key: the configuration says &quot;none&quot; until you change that.</source>
        <translation>新しいプロバイダー %1（%2）、キーなし：変更するまで設定は &quot;none&quot; です。</translation>
    </message>
    <message>
        <source>New provider %1 at %2, the known address of “%3”.</source>
        <translation>新しいプロバイダー %1（%2、「%3」の既知のアドレス）。</translation>
    </message>
    <message>
        <source>Your provider %1 stays as it is; the link means another one of that name.</source>
        <translation>自分のプロバイダー %1 はそのままです。リンクが指すのは同名の別のプロバイダーです。</translation>
    </message>
    <message>
        <source>This is no link to a chain. Such links begin with fuseboard://chain?v=1&amp;d= and are made on the page Chains.</source>
        <translation>これはチェーンへのリンクではありません。リンクは fuseboard://chain?v=1&amp;d= で始まり、「チェーン」ページで作成します。</translation>
    </message>
    <message>
        <source>The link is too long for a chain. It is not read.</source>
        <translation>チェーンのリンクとしては長すぎるため、読み取りません。</translation>
    </message>
    <message>
        <source>The link is from a newer Fuseboard. Update this one to read it.</source>
        <translation>リンクは新しい Fuseboard のものです。読み取るにはこの Fuseboard を更新してください。</translation>
    </message>
    <message>
        <source>The link cannot be read: it is damaged or cut off. Ask for it again.</source>
        <translation>リンクを読み取れません：破損しているか途切れています。もう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>The link is nested deeper than any chain. It is not read.</source>
        <translation>チェーンとしては入れ子が深すぎるため、読み取りません。</translation>
    </message>
    <message>
        <source>There must be exactly one chain of 1 to 32 steps in a link, and the providers that they name.</source>
        <translation>リンクには、1～32 ステップのチェーンがちょうど 1 つと、そのステップが使うプロバイダーが必要です。</translation>
    </message>
    <message>
        <source>The link holds something that is never shared (%1), so none of it is taken over.</source>
        <translation>リンクに共有されないはずのもの（%1）が含まれているため、何も取り込みません。</translation>
    </message>
    <message>
        <source>There are hidden letters in a name, which can make it look like another one. None of it is taken over.</source>
        <translation>名前に隠れた文字があり、別の名前に見せかけることができます。何も取り込みません。</translation>
    </message>
    <message>
        <source>The host %1 has international letters, which can look like others. Such hosts are not shared by link.</source>
        <translation>ホスト %1 には、他の文字と紛らわしい国際文字が含まれています。このようなホストはリンクで共有できません。</translation>
    </message>
    <message>
        <source>The host %1 is reached by plain http, which sends keys and prompts unencrypted. Such hosts are not shared by link.</source>
        <translation>ホスト %1 は暗号化なしの http で接続され、キーとプロンプトが暗号化されずに送信されます。このようなホストはリンクで共有できません。</translation>
    </message>
    <message>
        <source>Something in it has the shape of a key. Keys are never shared by link.</source>
        <translation>キーの形をしたものが含まれています。キーがリンクで共有されることはありません。</translation>
    </message>
    <message>
        <source>What the link holds is no valid chain. %1</source>
        <translation>リンクの内容は有効なチェーンではありません。%1</translation>
    </message>
    <message>
        <source>Chain “%1” from a link</source>
        <translation>リンクのチェーン「%1」</translation>
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
    <message>
        <source>Longest pause while another step is free</source>
        <translation>他のステップが空いているときの最長待機</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>default</source>
        <comment>the value of a setting</comment>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>an entry of the configuration</comment>
        <translation>追加：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>an entry of the configuration</comment>
        <translation>削除：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>a value of the configuration</comment>
        <translation>変更：%1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old value, new value</comment>
        <translation>%1 → %2</translation>
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
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date</comment>
        <extracomment>How a day is written, as in the documentation of QDate::toString.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1 %2</translation>
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
    <message>
        <source>%1 no samples</source>
        <translation>%1 はサンプルなし</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>provider, state of its circuit</comment>
        <translation>%1 は%2</translation>
    </message>
    <message>
        <source>%1, its page says %2</source>
        <translation>%1（ステータスページでは%2）</translation>
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
        <source>Try again</source>
        <translation>再試行</translation>
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
        <source>Configuration: none yet</source>
        <translation>設定：なし</translation>
    </message>
    <message>
        <source>Configuration: in order</source>
        <translation>設定：正常</translation>
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
    <message numerus="yes">
        <source>And %Ln more problems.</source>
        <translation>
            <numerusform>ほかに問題が %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy %1 is broken. Its last good copy is in force.</source>
        <translation>ポリシー %1 が壊れています。最後の正常なコピーが有効です。</translation>
    </message>
    <message>
        <source>The policy %1 is broken. No policy is in force.</source>
        <translation>ポリシー %1 が壊れています。有効なポリシーはありません。</translation>
    </message>
    <message>
        <source>Parts of %1 do not count: your organization has set them.</source>
        <translation>%1 の一部は無効です。組織が設定しています。</translation>
    </message>
    <message>
        <source>The keychain does not work. Keys live in memory until Fuseboard is closed.</source>
        <translation>キーチェーンが動作していません。キーは Fuseboard を閉じるまでメモリに保持されます。</translation>
    </message>
    <message>
        <source>Waiting for the keychain to be unlocked.</source>
        <translation>キーチェーンのロック解除を待っています。</translation>
    </message>
    <message numerus="yes">
        <source>Configuration: %Ln problems</source>
        <translation>
            <numerusform>設定：問題 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Keychain: not checked yet</source>
        <translation>キーチェーン：未チェック</translation>
    </message>
    <message>
        <source>Keychain: being checked</source>
        <translation>キーチェーン：チェック中</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>キーチェーン：%1</translation>
    </message>
    <message>
        <source>Keychain: waiting to be unlocked</source>
        <translation>キーチェーン：ロック解除待ち</translation>
    </message>
    <message>
        <source>Keychain: not working, keys in memory</source>
        <translation>キーチェーン：動作せず、キーはメモリ内</translation>
    </message>
    <message>
        <source>Keychain: not used</source>
        <translation>キーチェーン：不使用</translation>
    </message>
    <message numerus="yes">
        <source>Checks: %1 of %Ln fail</source>
        <translation>
            <numerusform>チェック：%1/%Ln 件失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks: %Ln pass</source>
        <translation>
            <numerusform>チェック：%Ln 件成功</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exports: %Ln faults</source>
        <translation>
            <numerusform>エクスポート：障害 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>the demo&apos;s configuration</source>
        <translation>デモの設定</translation>
    </message>
</context>
<context>
    <name>DiagnosisText</name>
    <message>
        <source>once</source>
        <translation>1 回</translation>
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
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of the reply, quoted</comment>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different errors</source>
        <translation>
            <numerusform>エラー %Ln 種類</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: what was found in it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. It is very long: only a part of it was read.</source>
        <translation>%1。非常に長いため、一部だけを読み取りました。</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>検出場所</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Wait for the time the provider names, then try again more slowly.</source>
        <translation>プロバイダーが示す時間だけ待ってから、間隔を空けて再試行してください。</translation>
    </message>
    <message>
        <source>Raise the tier of the account, or let the chain go to its next provider.</source>
        <translation>アカウントのティアを上げるか、チェーンを次のプロバイダーに進めてください。</translation>
    </message>
    <message>
        <source>The quota of the plan is used up: wait for its reset, or raise the plan.</source>
        <translation>プランのクォータを使い切りました。リセットを待つか、プランを上げてください。</translation>
    </message>
    <message>
        <source>Put another provider into the chain until then.</source>
        <translation>それまでは、別のプロバイダーをチェーンに入れてください。</translation>
    </message>
    <message>
        <source>Top up the balance, or set up a payment method, in the provider&apos;s console.</source>
        <translation>プロバイダーのコンソールで残高を補充するか、支払い方法を設定してください。</translation>
    </message>
    <message>
        <source>Check that the key belongs to the account that was paid for.</source>
        <translation>キーが、支払い済みのアカウントのものか確認してください。</translation>
    </message>
    <message>
        <source>Copy the key again, without spaces or a line end around it.</source>
        <translation>前後の空白や改行を含めずに、キーをコピーし直してください。</translation>
    </message>
    <message>
        <source>Check that it belongs to this provider and organization; rotate it if in doubt.</source>
        <translation>このプロバイダーと組織のものか確認し、疑わしい場合はローテーションしてください。</translation>
    </message>
    <message>
        <source>Ask for access to the model, or to the feature, in the provider&apos;s console.</source>
        <translation>プロバイダーのコンソールで、モデルまたは機能へのアクセスを申請してください。</translation>
    </message>
    <message>
        <source>Check project, organization and region of the key.</source>
        <translation>キーのプロジェクト、組織、リージョンを確認してください。</translation>
    </message>
    <message>
        <source>Compare the model&apos;s exact id with the provider&apos;s list of models.</source>
        <translation>モデルの正確な ID を、プロバイダーのモデル一覧と照合してください。</translation>
    </message>
    <message>
        <source>Prefer a pinned version: aliases get retired. Check the base URL as well.</source>
        <translation>エイリアスは廃止されるため、固定バージョンを推奨します。ベース URL も確認してください。</translation>
    </message>
    <message>
        <source>Shorten the prompt or the history, or lower max_tokens.</source>
        <translation>プロンプトまたは履歴を短くするか、max_tokens を下げてください。</translation>
    </message>
    <message>
        <source>Choose a model with a longer context window.</source>
        <translation>コンテキストウィンドウがより長いモデルを選んでください。</translation>
    </message>
    <message>
        <source>Reword the prompt.</source>
        <translation>プロンプトの表現を変えてください。</translation>
    </message>
    <message>
        <source>Relax the safety settings where the provider has them, or try another model.</source>
        <translation>プロバイダーに安全設定があれば緩和するか、別のモデルを試してください。</translation>
    </message>
    <message>
        <source>Correct the parameter that the message names.</source>
        <translation>メッセージが示すパラメーターを修正してください。</translation>
    </message>
    <message>
        <source>The SDK or the gateway may be out of date: update it.</source>
        <translation>SDK またはゲートウェイが古い可能性があります。更新してください。</translation>
    </message>
    <message>
        <source>Send less: fewer or smaller images and files.</source>
        <translation>送信量を減らしてください。画像やファイルの数かサイズを小さくします。</translation>
    </message>
    <message>
        <source>Compare the provider&apos;s status page with your own error rate.</source>
        <translation>プロバイダーのステータスページと、自分のエラー率を比較してください。</translation>
    </message>
    <message>
        <source>Wait a little, or let the chain go to its next provider.</source>
        <translation>少し待つか、チェーンを次のプロバイダーに進めてください。</translation>
    </message>
    <message>
        <source>The fault is at the provider: see its status page beside your own error rate.</source>
        <translation>プロバイダー側の障害です。ステータスページを自分のエラー率と並べて確認してください。</translation>
    </message>
    <message>
        <source>Try again, or let the chain go to its next provider.</source>
        <translation>再試行するか、チェーンを次のプロバイダーに進めてください。</translation>
    </message>
    <message>
        <source>Check the base URL, the network and the proxy.</source>
        <translation>ベース URL、ネットワーク、プロキシを確認してください。</translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock, and the CA file of a company network.</source>
        <translation>コンピューターの時計と、社内ネットワークの CA ファイルを確認してください。</translation>
    </message>
    <message>
        <source>Raise the time limit for slow models, or choose a faster one.</source>
        <translation>遅いモデルの制限時間を延ばすか、より高速なモデルを選んでください。</translation>
    </message>
    <message>
        <source>The answer is not complete: send the prompt again.</source>
        <translation>回答が不完全です。プロンプトを送信し直してください。</translation>
    </message>
    <message>
        <source>Check the base URL: something else than the provider&apos;s API may answer there.</source>
        <translation>ベース URL を確認してください。プロバイダーの API 以外のものが応答している可能性があります。</translation>
    </message>
    <message>
        <source>Read the raw reply, and report this reply so that a rule can be added.</source>
        <translation>生のレスポンスを確認し、ルールを追加できるようこのレスポンスを報告してください。</translation>
    </message>
    <message>
        <source>The cause is in error.metadata.raw; see the request history of OpenRouter&apos;s dashboard, and allow fallbacks in the model&apos;s settings.</source>
        <translation>原因は error.metadata.raw にあります。OpenRouter のダッシュボードのリクエスト履歴を確認し、モデルの設定でフォールバックを許可してください。</translation>
    </message>
    <message>
        <source>The cause is in the headers X-Provider-Error-Code and X-Provider-Error-Message; quote the trace id to TokenMix support.</source>
        <translation>原因はヘッダー X-Provider-Error-Code と X-Provider-Error-Message にあります。TokenMix のサポートにトレース ID を伝えてください。</translation>
    </message>
    <message>
        <source>LiteLLM only passed it on: the cause is the innermost error in its message.</source>
        <translation>LiteLLM は中継しただけです。原因はメッセージの最も内側のエラーです。</translation>
    </message>
    <message>
        <source>Portkey only passed it on: find the request in its logs by the trace id.</source>
        <translation>Portkey は中継しただけです。トレース ID を使い、Portkey のログでリクエストを探してください。</translation>
    </message>
    <message>
        <source>Cursor: look for &quot;provider returned&quot; or &quot;completion_error&quot; in the newest file of its logs folder; try the exact model id; with a gateway between, see its dashboard, else go direct.</source>
        <translation>Cursor：ログフォルダーの最新ファイルで &quot;provider returned&quot; または &quot;completion_error&quot; を探し、正確なモデル ID を試してください。ゲートウェイ経由ならそのダッシュボードを確認し、それ以外の場合は直接接続してください。</translation>
    </message>
    <message>
        <source>Cline: the stack with &quot;upstream_error&quot; is in the Output panel under Cline; switching the provider is the usual cure.</source>
        <translation>Cline：&quot;upstream_error&quot; を含むスタックは出力パネルの Cline にあります。通常はプロバイダーを切り替えると解決します。</translation>
    </message>
    <message>
        <source>Continue: status and body of the failed call are in its console log.</source>
        <translation>Continue：失敗した呼び出しのステータスと本文はコンソールログにあります。</translation>
    </message>
    <message>
        <source>Ollama may still be loading the model, which takes up to minutes: raise &quot;first_token_s&quot; of the chain, or mark the step with &quot;reasoning&quot;: true; OLLAMA_KEEP_ALIVE keeps a model in memory.</source>
        <translation>Ollama がモデルを読み込み中の可能性があり、数分かかることがあります。チェーンの &quot;first_token_s&quot; を増やすか、ステップに &quot;reasoning&quot;: true を付けてください。OLLAMA_KEEP_ALIVE でモデルをメモリに保持できます。</translation>
    </message>
    <message>
        <source>Cursor Settings, Models, API Keys: paste the key again, and switch it on. Without a key of your own, sign in again and see your plan.</source>
        <translation>Cursor Settings → Models → API Keys でキーを貼り付け直し、有効にしてください。自分のキーがない場合は、サインインし直してプランを確認してください。</translation>
    </message>
    <message>
        <source>Cursor Settings, Models: add the model by its exact id, switch on no other one of that key, and choose it in the chat.</source>
        <translation>Cursor Settings → Models で正確な ID のモデルを追加し、そのキーの他のモデルは有効にせず、チャットで選択してください。</translation>
    </message>
    <message>
        <source>Cursor Settings, Models, API Keys, &quot;Override OpenAI Base URL&quot;: the address up to and with /v1. Cursor&apos;s servers call it, not this machine: it must be reachable from the internet, with a certificate that everybody knows.</source>
        <translation>Cursor Settings → Models → API Keys の「Override OpenAI Base URL」に、/v1 までのアドレスを入力します。呼び出すのはこのマシンではなく Cursor のサーバーのため、インターネットから到達でき、広く信頼された証明書が必要です。</translation>
    </message>
    <message>
        <source>Begin a new chat, and take files out of its context; &quot;Max Mode&quot; gives a model its whole window.</source>
        <translation>新しいチャットを開始し、コンテキストからファイルを外してください。「Max Mode」ではモデルのウィンドウ全体を使えます。</translation>
    </message>
    <message>
        <source>Cursor has no setting for retries: send it again later, choose another model in the chat, or set &quot;Override OpenAI Base URL&quot; to a gateway with a fallback.</source>
        <translation>Cursor にリトライの設定はありません。後で送信し直すか、チャットで別のモデルを選ぶか、「Override OpenAI Base URL」にフォールバック付きのゲートウェイを設定してください。</translation>
    </message>
    <message>
        <source>Cline, gear, API Configuration: see that &quot;API Provider&quot; and &quot;API Key&quot; belong together, and paste the key again. Plan and Act may each have their own.</source>
        <translation>Cline の歯車アイコン → API Configuration で、「API Provider」と「API Key」の組み合わせを確認し、キーを貼り付け直してください。Plan と Act で別々の場合があります。</translation>
    </message>
    <message>
        <source>Cline, gear, API Configuration, &quot;Model ID&quot;: exactly as the provider lists it.</source>
        <translation>Cline の歯車アイコン → API Configuration の「Model ID」を、プロバイダーの一覧のとおりに正確に入力してください。</translation>
    </message>
    <message>
        <source>Cline, gear, API Configuration, &quot;Base URL&quot; (&quot;OpenAI Compatible&quot;, or &quot;Use custom base URL&quot;): the address up to and with /v1. Proxy and certificates are those of VS Code: Settings, &quot;Http: Proxy&quot;.</source>
        <translation>Cline の歯車アイコン → API Configuration の「Base URL」（「OpenAI Compatible」または「Use custom base URL」）に、/v1 までのアドレスを入力してください。プロキシと証明書は VS Code の設定「Http: Proxy」に従います。</translation>
    </message>
    <message>
        <source>Start a new task, or switch on &quot;Auto Compact&quot; under Cline, gear, Features; with &quot;OpenAI Compatible&quot; see &quot;Context Window Size&quot; and &quot;Max Output Tokens&quot;.</source>
        <translation>新しいタスクを開始するか、Cline の歯車アイコン → Features で「Auto Compact」を有効にしてください。「OpenAI Compatible」では「Context Window Size」と「Max Output Tokens」を確認してください。</translation>
    </message>
    <message>
        <source>Cline, gear, API Configuration, &quot;Request Timeout (ms)&quot; where the provider has it (Ollama, LM Studio); else choose a faster model.</source>
        <translation>Cline の歯車アイコン → API Configuration の「Request Timeout (ms)」を変更してください（Ollama、LM Studio など対応するプロバイダーのみ）。ない場合は、より高速なモデルを選んでください。</translation>
    </message>
    <message>
        <source>Cline tries again by itself, three times at most, and then offers &quot;Retry&quot;; another &quot;API Provider&quot; under gear, API Configuration, is the usual cure.</source>
        <translation>Cline は最大 3 回まで自動で再試行し、その後「Retry」を表示します。通常は、歯車アイコン → API Configuration で別の「API Provider」を選ぶと解決します。</translation>
    </message>
    <message>
        <source>config.yaml of Continue, this model&apos;s &quot;apiKey&quot;: write it anew, or see that the secret it names has a value.</source>
        <translation>Continue の config.yaml で、このモデルの &quot;apiKey&quot; を書き直すか、参照先のシークレットに値があることを確認してください。</translation>
    </message>
    <message>
        <source>config.yaml of Continue: &quot;provider&quot; and &quot;model&quot; of this entry, the model exactly as the provider lists it.</source>
        <translation>Continue の config.yaml で、この項目の &quot;provider&quot; と &quot;model&quot; を確認してください。モデルはプロバイダーの一覧のとおりに正確に記述します。</translation>
    </message>
    <message>
        <source>config.yaml of Continue: &quot;apiBase&quot; of this model; proxy and certificates under its &quot;requestOptions&quot;: &quot;proxy&quot;, &quot;caBundlePath&quot;.</source>
        <translation>Continue の config.yaml で、このモデルの &quot;apiBase&quot; を確認してください。プロキシと証明書は &quot;requestOptions&quot; の &quot;proxy&quot; と &quot;caBundlePath&quot; です。</translation>
    </message>
    <message>
        <source>config.yaml of Continue, &quot;defaultCompletionOptions&quot; of this model: &quot;contextLength&quot; and &quot;maxTokens&quot;; or begin a new session.</source>
        <translation>Continue の config.yaml で、このモデルの &quot;defaultCompletionOptions&quot; にある &quot;contextLength&quot; と &quot;maxTokens&quot; を確認するか、新しいセッションを開始してください。</translation>
    </message>
    <message>
        <source>config.yaml of Continue: &quot;timeout&quot; under &quot;requestOptions&quot; of this model.</source>
        <translation>Continue の config.yaml で、このモデルの &quot;requestOptions&quot; にある &quot;timeout&quot; を確認してください。</translation>
    </message>
    <message>
        <source>Continue limits nothing by itself, and has no setting for retries: send it again later, or choose another model below the chat&apos;s field.</source>
        <translation>Continue 自体に制限はなく、リトライの設定もありません。後で送信し直すか、チャット欄の下で別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Its &quot;User API Key Rate limit exceeded&quot; stands for any 429 or 5xx of the provider, and for an address that its servers cannot reach; &quot;Invalid API key&quot; for any 401.</source>
        <translation>Cursor の「User API Key Rate limit exceeded」は、プロバイダーのすべての 429 と 5xx、および Cursor のサーバーから到達できないアドレスを意味します。「Invalid API key」はすべての 401 を意味します。</translation>
    </message>
    <message>
        <source>With OpenRouter or another gateway between, the cause is in that one&apos;s dashboard; else go direct.</source>
        <translation>OpenRouter などのゲートウェイを経由している場合、原因はそのダッシュボードで確認できます。それ以外の場合は直接接続してください。</translation>
    </message>
    <message>
        <source>The whole stack, with &quot;upstream_error&quot;, is in the Output panel of VS Code under Cline.</source>
        <translation>&quot;upstream_error&quot; を含むスタック全体は、VS Code の出力パネルの Cline にあります。</translation>
    </message>
    <message>
        <source>Switching the provider is the usual cure.</source>
        <translation>通常はプロバイダーを切り替えると解決します。</translation>
    </message>
    <message>
        <source>Status and body of the failed call are in core.log, and in VS Code under Help, Toggle Developer Tools, Console; &quot;Continue: Enable Console&quot; shows the prompts as well.</source>
        <translation>失敗した呼び出しのステータスと本文は core.log と、VS Code の「Help」→「Toggle Developer Tools」→「Console」にあります。「Continue: Enable Console」ではプロンプトも表示されます。</translation>
    </message>
    <message>
        <source>A recording holds the keys and cookies of its requests: give it to nobody as it is. Copied from here, a report has no keys.</source>
        <translation>記録にはリクエストのキーと Cookie が含まれます。そのまま誰にも渡さないでください。ここからコピーしたレポートにキーは含まれません。</translation>
    </message>
    <message>
        <source>The earliest retry is at %1, in %2.</source>
        <translation>最も早いリトライは %1（%2 後）です。</translation>
    </message>
    <message>
        <source>The server sends on to %1 (status %2). That is not followed, so that the key reaches no other host: if the place is the right one, make it the base_url.</source>
        <translation>サーバーが %1 に転送しています（ステータス %2）。キーが別のホストに渡らないよう、転送には従いません。正しい宛先であれば base_url に設定してください。</translation>
    </message>
    <message>
        <source>Correct base_url: the provider&apos;s API does not answer at the present address.</source>
        <translation>base_url を修正してください。現在のアドレスではプロバイダーの API が応答しません。</translation>
    </message>
    <message>
        <source>If the target is a sign-in page, a proxy or a captive portal of this network asks for a login first: open it in a browser.</source>
        <translation>転送先がサインインページの場合、このネットワークのプロキシまたはキャプティブポータルがログインを求めています。ブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>The provider lists &quot;%1&quot;: this key may have no access to it, or it does not answer chats.</source>
        <translation>プロバイダーの一覧に「%1」はあります。このキーに権限がないか、チャットに対応していない可能性があります。</translation>
    </message>
    <message>
        <source>The provider lists %1 models, and none is called &quot;%2&quot;.</source>
        <translation>プロバイダーの一覧にはモデルが %1 個ありますが、「%2」という名前のものはありません。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>「%1」ではありませんか？</translation>
    </message>
    <message>
        <source>Blocked by the provider&apos;s safety filter: %1</source>
        <translation>プロバイダーの安全フィルターでブロックされました：%1</translation>
    </message>
    <message>
        <source>%1, with an empty body</source>
        <translation>%1（本文は空）</translation>
    </message>
    <message>
        <source>The provider sent an error without a word</source>
        <translation>プロバイダーが説明のないエラーを返しました</translation>
    </message>
    <message>
        <source>%1, with a web page instead of an answer</source>
        <translation>%1（回答ではなく Web ページ）</translation>
    </message>
    <message>
        <source>A web page instead of an answer</source>
        <translation>回答ではなく Web ページ</translation>
    </message>
    <message>
        <source>%1, with a body that says nothing of the cause</source>
        <translation>%1（本文に原因の記載なし）</translation>
    </message>
    <message>
        <source>The reply says nothing of the cause</source>
        <translation>レスポンスに原因の記載がありません</translation>
    </message>
    <message>
        <source>a success status without an answer behind it</source>
        <translation>成功ステータスだが回答がない</translation>
    </message>
    <message>
        <source>the provider&apos;s own mark of a blocked prompt or answer</source>
        <translation>プロバイダー自身による、プロンプトまたは回答のブロックの印</translation>
    </message>
    <message>
        <source>a wait of more than an hour: no short limit has one</source>
        <translation>1 時間を超える待機（短期の制限にはないもの）</translation>
    </message>
    <message>
        <source>a wait of minutes at most: a used-up quota has a longer one</source>
        <translation>長くても数分の待機（クォータ超過ではこれより長い）</translation>
    </message>
    <message>
        <source>nothing but the end of the stream</source>
        <translation>ストリームの終了のみ</translation>
    </message>
    <message>
        <source>a redirection to another address</source>
        <translation>別のアドレスへのリダイレクト</translation>
    </message>
    <message>
        <source>the reply as a whole</source>
        <translation>レスポンス全体</translation>
    </message>
    <message>
        <source>the record of a call that was made here</source>
        <translation>このアプリで行った呼び出しの記録</translation>
    </message>
    <message>
        <source>circuit open</source>
        <translation>サーキットはオープン</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>local limit</source>
        <translation>ローカル制限</translation>
    </message>
    <message>
        <source>%1; next try in %2 (%3)</source>
        <translation>%1、次の試行は %2 後（%3）</translation>
    </message>
    <message>
        <source>local limit: %1</source>
        <translation>ローカル制限：%1</translation>
    </message>
    <message>
        <source>the provider says until %1</source>
        <translation>プロバイダーの指定で %1 まで</translation>
    </message>
    <message>
        <source>as the provider asked</source>
        <translation>プロバイダーの要求どおり</translation>
    </message>
    <message>
        <source>for this model alone</source>
        <translation>このモデルのみ</translation>
    </message>
    <message>
        <source>a probe is under way</source>
        <translation>プローブを実行中</translation>
    </message>
    <message>
        <source>The deadline of the chain passed: no answer within %1.</source>
        <translation>チェーンの期限を過ぎました：%1 以内に応答なし。</translation>
    </message>
    <message>
        <source>Every step of the chain is closed off: none was called.</source>
        <translation>チェーンの全ステップが遮断中のため、どれも呼び出していません。</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>input tokens</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>output tokens</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒 %1</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>毎分 %1</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>毎時 %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>1 日 %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>毎月 %1</translation>
    </message>
    <message>
        <source>all %1 concurrent calls are taken</source>
        <translation>同時呼び出し枠 %1 件をすべて使用中</translation>
    </message>
    <message>
        <source>the provider refused the last calls as too many</source>
        <translation>プロバイダーが直近の呼び出しを過多として拒否</translation>
    </message>
    <message>
        <source>%1 %2 used up</source>
        <translation>%2の上限 %1 に到達</translation>
    </message>
    <message>
        <source>the provider has %1 of %2 %3 left</source>
        <translation>プロバイダーでの残り：%3 %1/%2</translation>
    </message>
    <message>
        <source>the provider has %1 %2 left</source>
        <translation>プロバイダーでの残り：%2 %1</translation>
    </message>
    <message>
        <source>No first token within %1.</source>
        <translation>%1 以内に初回トークンがありません。</translation>
    </message>
    <message>
        <source>%1 times the usual 99th percentile of %2</source>
        <translation>通常の 99 パーセンタイル %2 の %1 倍</translation>
    </message>
    <message>
        <source>the least limit, as the usual 99th percentile is %1</source>
        <translation>通常の 99 パーセンタイルが %1 のため下限値を適用</translation>
    </message>
    <message>
        <source>No first token within %1 (%2; the set limit is %3).</source>
        <translation>%1 以内に初回トークンがありません（%2、設定上の制限は %3）。</translation>
    </message>
    <message>
        <source>The stream ended without its end marker: the answer is incomplete.</source>
        <translation>終了マーカーなしにストリームが終わりました。回答は不完全です。</translation>
    </message>
    <message>
        <source>An event of the stream cannot be read: the answer would lack a part.</source>
        <translation>ストリームのイベントを解釈できません。回答の一部が欠けることになります。</translation>
    </message>
    <message>
        <source>The answer has more than 1 MiB of text.</source>
        <translation>回答のテキストが 1 MiB を超えています。</translation>
    </message>
    <message>
        <source>No complete answer within %1.</source>
        <translation>%1 以内に完全な回答がありません。</translation>
    </message>
    <message>
        <source>No connection within %1.</source>
        <translation>%1 以内に接続できません。</translation>
    </message>
    <message>
        <source>The stream stalled: no token for %1.</source>
        <translation>ストリームが停滞しました：%1 の間トークンなし。</translation>
    </message>
    <message>
        <source>The stream is too slow: %1 tokens a second over the last %2.</source>
        <translation>ストリームが遅すぎます：直近 %2 で毎秒 %1 トークン。</translation>
    </message>
    <message>
        <source>There is no chain %1 in the configuration.</source>
        <translation>設定にチェーン %1 がありません。</translation>
    </message>
    <message>
        <source>No chain names a model of %1: name the one to ask.</source>
        <translation>%1 のモデルを指定したチェーンがありません。呼び出すモデルを指定してください。</translation>
    </message>
    <message>
        <source>There is no provider %1 in the configuration.</source>
        <translation>設定にプロバイダー %1 がありません。</translation>
    </message>
    <message>
        <source>No answer within %1 s.</source>
        <translation>%1 秒以内に応答がありません。</translation>
    </message>
    <message>
        <source>The chain has no step.</source>
        <translation>チェーンにステップがありません。</translation>
    </message>
    <message>
        <source>The provider %1 has no dialect yet.</source>
        <translation>プロバイダー %1 にはまだダイアレクトがありません。</translation>
    </message>
    <message>
        <source>an unnamed issuer</source>
        <translation>名前のない発行者</translation>
    </message>
    <message>
        <source>it is self-signed, and no authority this computer knows vouches for it</source>
        <translation>自己署名で、このコンピューターが知る認証局の保証がありません</translation>
    </message>
    <message>
        <source>this computer does not know the authority that issued it</source>
        <translation>発行した認証局をこのコンピューターは認識していません</translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <translation>%1 に期限切れ</translation>
    </message>
    <message>
        <source>it is not valid before %1; check this computer&apos;s clock</source>
        <translation>%1 より前は無効です。このコンピューターの時計を確認してください</translation>
    </message>
    <message>
        <source>it is not made out to %1</source>
        <translation>%1 に対して発行されたものではありません</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>失効しています</translation>
    </message>
    <message>
        <source>the server showed none</source>
        <translation>サーバーが証明書を提示しませんでした</translation>
    </message>
    <message>
        <source>If that is your company&apos;s own authority, set &quot;ca_file&quot; of the provider to the PEM file with its certificate.</source>
        <translation>自社の認証局であれば、プロバイダーの &quot;ca_file&quot; に、その証明書を含む PEM ファイルを設定してください。</translation>
    </message>
    <message>
        <source>The file %1 (&quot;ca_file&quot;) does not have it either: ask for the right one.</source>
        <translation>ファイル %1（&quot;ca_file&quot;）にも含まれていません。正しいファイルを入手してください。</translation>
    </message>
    <message>
        <source>Could not find the host %1.</source>
        <translation>ホスト %1 が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Could not look up the host %1: %2.</source>
        <translation>ホスト %1 を名前解決できませんでした：%2。</translation>
    </message>
    <message>
        <source>Connection refused by %1.</source>
        <translation>%1 に接続を拒否されました。</translation>
    </message>
    <message>
        <source>%1 closed the connection while it was being set up.</source>
        <translation>接続の確立中に %1 が接続を閉じました。</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>%1 から応答がありません。</translation>
    </message>
    <message>
        <source>Could not reach %1: %2.</source>
        <translation>%1 に到達できませんでした：%2。</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed: %2.</source>
        <translation>%1 との TLS ハンドシェイクに失敗しました：%2。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a login.</source>
        <translation>%1 への経路のプロキシがログインを求めています。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 failed: %2.</source>
        <translation>%1 への経路のプロキシで失敗しました：%2。</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>%1 への接続に失敗しました：%2。</translation>
    </message>
    <message>
        <source>The proxy %1 can&apos;t be reached. %2 Check &quot;proxy&quot; of the provider, or the system&apos;s proxy settings.</source>
        <translation>プロキシ %1 に到達できません。%2 プロバイダーの &quot;proxy&quot; またはシステムのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused: %2.</source>
        <translation>%1 の証明書を拒否しました：%2。</translation>
    </message>
    <message>
        <source>Issued by %1, valid until %2.</source>
        <translation>発行者 %1、有効期限 %2。</translation>
    </message>
    <message>
        <source>The server&apos;s reply can&apos;t be read: %1.</source>
        <translation>サーバーのレスポンスを解釈できません：%1。</translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <translation>サーバーが接続を閉じました</translation>
    </message>
    <message>
        <source>The connection to %1 broke (%2)</source>
        <translation>%1 への接続が切れました（%2）</translation>
    </message>
    <message>
        <source>%1 before it answered.</source>
        <translation>応答の前に%1。</translation>
    </message>
    <message>
        <source>%1 inside the head of its reply.</source>
        <translation>レスポンスヘッダーの途中で%1。</translation>
    </message>
    <message>
        <source>%1 inside its reply, after %2 bytes.</source>
        <translation>レスポンスの途中（%2 バイト受信後）で%1。</translation>
    </message>
    <message>
        <source>The reply is larger than %1 MiB.</source>
        <translation>レスポンスが %1 MiB を超えています。</translation>
    </message>
    <message>
        <source>%1 The proxy is %2.</source>
        <translation>%1プロキシは %2 です。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a login (status 407), which is not supported. Name a proxy that asks for none, such as one on this computer that logs in for you, or write &quot;proxy&quot;: &quot;none&quot; beside the provider.</source>
        <translation>プロキシ %1 がログインを求めています（ステータス 407）。これには対応していません。代わりにログインするこのコンピューター上のプロキシなど、ログイン不要のものを指定するか、プロバイダーに &quot;proxy&quot;: &quot;none&quot; を指定してください。</translation>
    </message>
    <message>
        <source>The proxy %1 refused the way to %2: status %3.</source>
        <translation>プロキシ %1 が %2 への経路を拒否しました：ステータス %3。</translation>
    </message>
    <message>
        <source>The certificate file %1 (&quot;ca_file&quot;) %2. %3</source>
        <translation>証明書ファイル %1（&quot;ca_file&quot;）：%2。%3</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>Correct the path, or take the setting out.</source>
        <translation>パスを修正するか、設定を削除してください。</translation>
    </message>
    <message>
        <source>is no file of at most 1 MiB</source>
        <translation>1 MiB 以下のファイルではありません</translation>
    </message>
    <message>
        <source>Name a PEM file.</source>
        <translation>PEM ファイルを指定してください。</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>読み取れません：%1</translation>
    </message>
    <message>
        <source>Give yourself the right to read it.</source>
        <translation>読み取り権限を付与してください。</translation>
    </message>
    <message>
        <source>has no certificate in it</source>
        <translation>証明書が含まれていません</translation>
    </message>
    <message>
        <source>It needs blocks that begin with -----BEGIN CERTIFICATE-----.</source>
        <translation>-----BEGIN CERTIFICATE----- で始まるブロックが必要です。</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>system certificates</source>
        <translation>システムの証明書</translation>
    </message>
    <message>
        <source>The environment variable %1 can&apos;t be used: %2. Correct it, or write &quot;proxy&quot;: &quot;none&quot; beside the provider.</source>
        <translation>環境変数 %1 は使えません：%2。修正するか、プロバイダーに &quot;proxy&quot;: &quot;none&quot; を指定してください。</translation>
    </message>
    <message>
        <source>system proxy %1 (%2)</source>
        <translation>システムのプロキシ %1（%2）</translation>
    </message>
    <message>
        <source>system proxy %1</source>
        <translation>システムのプロキシ %1</translation>
    </message>
    <message>
        <source>The server refuses stream_options; sent again without it.</source>
        <translation>サーバーが stream_options を拒否したため、外して再送しました。</translation>
    </message>
    <message>
        <source>The server refuses max_tokens; sent again with max_completion_tokens.</source>
        <translation>サーバーが max_tokens を拒否したため、max_completion_tokens で再送しました。</translation>
    </message>
    <message>
        <source>The server refuses max_completion_tokens; sent again with max_tokens.</source>
        <translation>サーバーが max_completion_tokens を拒否したため、max_tokens で再送しました。</translation>
    </message>
    <message>
        <source>Unlock the keychain when the system asks for its password, then try again.</source>
        <translation>システムがパスワードを求めたらキーチェーンのロックを解除し、再試行してください。</translation>
    </message>
    <message>
        <source>Allow Fuseboard to use the keychain, then try again.</source>
        <translation>Fuseboard によるキーチェーンの使用を許可し、再試行してください。</translation>
    </message>
    <message>
        <source>Install and start a keychain such as GNOME Keyring or KWallet, then try again. Or keep keys in the environment: set &quot;key&quot; to &quot;env:NAME&quot;.</source>
        <translation>GNOME Keyring や KWallet などのキーチェーンをインストールして起動し、再試行してください。または、&quot;key&quot; を &quot;env:NAME&quot; に設定し、キーを環境変数に置いてください。</translation>
    </message>
    <message>
        <source>Look whether the keychain has a default collection and is not full or damaged, then try again. Or keep keys in the environment: set &quot;key&quot; to &quot;env:NAME&quot;.</source>
        <translation>キーチェーンにデフォルトのコレクションがあり、満杯でも破損でもないことを確認し、再試行してください。または、&quot;key&quot; を &quot;env:NAME&quot; に設定し、キーを環境変数に置いてください。</translation>
    </message>
    <message>
        <source>The environment variable %1 holds no usable key for %2.</source>
        <translation>環境変数 %1 に %2 で使えるキーがありません。</translation>
    </message>
    <message>
        <source>The keychain is locked: waiting for it to be unlocked to read the key of %1.</source>
        <translation>キーチェーンがロックされています。%1 のキーを読み取るため、ロック解除を待っています。</translation>
    </message>
    <message>
        <source>The keychain could not be read for the key of %1: %2</source>
        <translation>%1 のキーをキーチェーンから読み取れませんでした：%2</translation>
    </message>
    <message>
        <source>No key for %1 is stored. Set it on the Keys page or with &apos;fuseboardctl keys set %1&apos;.</source>
        <translation>%1 のキーは保存されていません。「キー」ページか &apos;fuseboardctl keys set %1&apos; で設定してください。</translation>
    </message>
    <message>
        <source>The keychain gave back another value.</source>
        <translation>キーチェーンが別の値を返しました。</translation>
    </message>
    <message>
        <source>The key of %1 does not come from the keychain, so it cannot be set here.</source>
        <translation>%1 のキーはキーチェーンのものではないため、ここでは設定できません。</translation>
    </message>
    <message>
        <source>This cannot be a key: it is empty, or holds characters that no request can carry.</source>
        <translation>キーとして使えません：空か、リクエストで送れない文字が含まれています。</translation>
    </message>
    <message>
        <source>The key is kept in memory until Fuseboard ends.</source>
        <translation>キーは Fuseboard の終了までメモリに保持されます。</translation>
    </message>
    <message>
        <source>The keychain did not take the key: %1</source>
        <translation>キーチェーンがキーを受け付けませんでした：%1</translation>
    </message>
    <message>
        <source>The key of %1 does not come from the keychain, so it cannot be deleted here.</source>
        <translation>%1 のキーはキーチェーンのものではないため、ここでは削除できません。</translation>
    </message>
    <message>
        <source>No key for %1 was stored.</source>
        <translation>%1 のキーは保存されていませんでした。</translation>
    </message>
    <message>
        <source>The keychain did not delete the key: %1</source>
        <translation>キーチェーンがキーを削除しませんでした：%1</translation>
    </message>
    <message>
        <source>A check of %1 is under way: try again after it.</source>
        <translation>%1 のチェックが進行中です。完了後に再試行してください。</translation>
    </message>
    <message>
        <source>The new key did not pass, so the one before stays: %1</source>
        <translation>新しいキーはチェックに合格しなかったため、以前のキーのままです：%1</translation>
    </message>
    <message>
        <source>no model answered.</source>
        <translation>応答したモデルはありません。</translation>
    </message>
    <message>
        <source>The deleted key is forgotten: set it again.</source>
        <translation>削除したキーは残っていません。設定し直してください。</translation>
    </message>
    <message>
        <source>%1 needs no key.</source>
        <translation>%1 にキーは不要です。</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>キーは空です。</translation>
    </message>
    <message>
        <source>The keychain is locked, and nobody unlocked it.</source>
        <translation>キーチェーンはロックされたままで、解除されませんでした。</translation>
    </message>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>キーチェーンにその項目はありません。</translation>
    </message>
    <message>
        <source>The library of the Secret Service, libsecret-1, is not installed.</source>
        <translation>Secret Service のライブラリ libsecret-1 がインストールされていません。</translation>
    </message>
    <message>
        <source>The keychain service does not start: %1</source>
        <translation>キーチェーンのサービスが起動しません：%1</translation>
    </message>
    <message>
        <source>The keychain has no default collection to keep keys in, and none was made.</source>
        <translation>キーチェーンにキーを保存するデフォルトのコレクションがなく、作成もされませんでした。</translation>
    </message>
    <message>
        <source>The keychain has not answered within %1 s: it may be waiting to be unlocked.</source>
        <translation>キーチェーンが %1 秒以内に応答しませんでした。ロック解除待ちの可能性があります。</translation>
    </message>
    <message>
        <source>No keychain service answers on the session bus (org.freedesktop.secrets).</source>
        <translation>セッションバスで応答するキーチェーンサービスがありません（org.freedesktop.secrets）。</translation>
    </message>
    <message>
        <source>No session bus: DBUS_SESSION_BUS_ADDRESS is not set.</source>
        <translation>セッションバスがありません：DBUS_SESSION_BUS_ADDRESS が設定されていません。</translation>
    </message>
    <message>
        <source>No session bus: nothing answers at the address in DBUS_SESSION_BUS_ADDRESS.</source>
        <translation>セッションバスがありません：DBUS_SESSION_BUS_ADDRESS のアドレスで応答がありません。</translation>
    </message>
    <message>
        <source>The session bus does not answer: %1</source>
        <translation>セッションバスが応答しません：%1</translation>
    </message>
    <message>
        <source>The key has a line break or a control character inside. Copy it again.</source>
        <translation>キーに改行または制御文字が含まれています。コピーし直してください。</translation>
    </message>
    <message>
        <source>The key has characters that no key can have. Copy it again.</source>
        <translation>キーに使えない文字が含まれています。コピーし直してください。</translation>
    </message>
    <message>
        <source>This looks like a key of %1.</source>
        <translation>%1 のキーのようです。</translation>
    </message>
    <message>
        <source>Keys of %1 usually begin with %2.</source>
        <translation>%1 のキーは通常 %2 で始まります。</translation>
    </message>
    <message>
        <source>Keys of %1 usually have %2 characters, this one has %3.</source>
        <translation>%1 のキーは通常 %2 文字ですが、これは %3 文字です。</translation>
    </message>
    <message>
        <source>Keys have no space inside, this one has.</source>
        <translation>キーに空白は含まれませんが、これには含まれています。</translation>
    </message>
    <message>
        <source>Only the first %1 variables are read.</source>
        <translation>最初の %1 個の変数だけを読み取ります。</translation>
    </message>
    <message>
        <source>This is not of the form NAME=value.</source>
        <translation>NAME=value の形式ではありません。</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>引用符が閉じていません。</translation>
    </message>
    <message>
        <source>Something follows the closing quote.</source>
        <translation>閉じ引用符の後に文字があります。</translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB: this is hardly a .env file.</source>
        <translation>ファイルが %1 KiB を超えており、.env ファイルとは考えにくいものです。</translation>
    </message>
    <message>
        <source>The file is in UTF-16: save it as UTF-8, then try again.</source>
        <translation>ファイルが UTF-16 です。UTF-8 で保存して再試行してください。</translation>
    </message>
    <message>
        <source>The file holds binary data: this is not a .env file.</source>
        <translation>ファイルにバイナリデータが含まれており、.env ファイルではありません。</translation>
    </message>
    <message>
        <source>The history %1 is damaged: %2.</source>
        <translation>履歴 %1 が破損しています：%2。</translation>
    </message>
    <message>
        <source>It is moved aside and a new one is begun.</source>
        <translation>別の場所に移し、新しいファイルを開始します。</translation>
    </message>
    <message>
        <source>Another program has locked the history %1.</source>
        <translation>別のプログラムが履歴 %1 をロックしています。</translation>
    </message>
    <message>
        <source>Close the program that has this file open, for example a database browser.</source>
        <translation>データベースブラウザーなど、このファイルを開いているプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The disk is full: the history %1 cannot grow.</source>
        <translation>ディスクが満杯です：履歴 %1 に追記できません。</translation>
    </message>
    <message>
        <source>Free some space, or lower history.max_mb in the configuration.</source>
        <translation>空きを増やすか、設定の history.max_mb を下げてください。</translation>
    </message>
    <message>
        <source>The history %1 cannot be written to.</source>
        <translation>履歴 %1 に書き込めません。</translation>
    </message>
    <message>
        <source>Give yourself the right to write to the file and to %1, or choose another folder with --data-dir.</source>
        <translation>ファイルと %1 への書き込み権限を付与するか、--data-dir で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The history %1 cannot be opened.</source>
        <translation>履歴 %1 を開けません。</translation>
    </message>
    <message>
        <source>See that %1 exists, that you may write there, and that it is on a disk with free space; or choose another folder with --data-dir.</source>
        <translation>%1 が存在し、書き込み可能で、ディスクに空きがあることを確認するか、--data-dir で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk failed while the history %1 was written: %2.</source>
        <translation>履歴 %1 の書き込み中にディスクエラーが発生しました：%2。</translation>
    </message>
    <message>
        <source>See that the disk of %1 is there, sound and not full.</source>
        <translation>%1 のディスクが接続されていて、正常で、満杯でないことを確認してください。</translation>
    </message>
    <message>
        <source>Some records could not be written to the history %1: %2.</source>
        <translation>一部の記録を履歴 %1 に書き込めませんでした：%2。</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>この問題を報告してください。</translation>
    </message>
    <message>
        <source>The history %1 does not work: %2.</source>
        <translation>履歴 %1 が動作しません：%2。</translation>
    </message>
    <message>
        <source>See that SQLite&apos;s driver for Qt (libqt6sql6-sqlite) is installed.</source>
        <translation>Qt 用の SQLite ドライバー（libqt6sql6-sqlite）がインストールされていることを確認してください。</translation>
    </message>
    <message>
        <source>The history %1 was written by a newer Fuseboard (version %2 of the file, this one knows %3). It is left as it is.</source>
        <translation>履歴 %1 は新しい Fuseboard のものです（ファイルのバージョン %2、対応バージョン %3）。変更せずに残します。</translation>
    </message>
    <message>
        <source>Update Fuseboard, or choose another folder with --data-dir.</source>
        <translation>Fuseboard を更新するか、--data-dir で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is a database of another program. It is left as it is.</source>
        <translation>%1 は別のプログラムのデータベースです。変更せずに残します。</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with --data-dir.</source>
        <translation>移動するか、--data-dir で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Another Fuseboard (%1) keeps the history %2. This one reads along and keeps nothing.</source>
        <translation>別の Fuseboard（%1）が履歴 %2 を記録しています。この Fuseboard は読み取りのみで、記録しません。</translation>
    </message>
    <message>
        <source>Close the other one, and this one takes over; or give this one a folder of its own with --data-dir.</source>
        <translation>他方を閉じるとこちらが引き継ぎます。または --data-dir で専用のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, or not be written to.</source>
        <translation>フォルダー %1 を作成できないか、書き込めません。</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, free some space, or choose another folder with --data-dir.</source>
        <translation>書き込み権限を付与するか、空きを増やすか、--data-dir で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The history is of an older version and is copied before it is changed. %1</source>
        <translation>履歴は古いバージョンのもので、変更前にコピーされます。%1</translation>
    </message>
    <message>
        <source>Free some space, or move the old history away.</source>
        <translation>空きを増やすか、古い履歴を移動してください。</translation>
    </message>
    <message>
        <source>The history was damaged. It was moved to %1, and a new one has begun.</source>
        <translation>履歴が破損していました。%1 に移し、新しい履歴を開始しました。</translation>
    </message>
    <message>
        <source>The history %1 was removed while it was in use. A new one has begun.</source>
        <translation>履歴 %1 が使用中に削除されました。新しい履歴を開始しました。</translation>
    </message>
    <message>
        <source>Remove it only while no Fuseboard runs.</source>
        <translation>削除は Fuseboard が動作していないときに行ってください。</translation>
    </message>
    <message>
        <source>There is no history: it is switched off.</source>
        <translation>履歴はありません：オフになっています。</translation>
    </message>
    <message>
        <source>%1 records could not be kept: the disk was too slow or did not take them for too long, or another Fuseboard kept the history.</source>
        <translation>%1 件の記録を保存できませんでした。ディスクが長い間遅いか書き込みを受け付けなかった、または別の Fuseboard が履歴を記録していました。</translation>
    </message>
    <message>
        <source>See that the disk of %1 has room and is not busy.</source>
        <translation>%1 のディスクに空きがあり、ビジーでないことを確認してください。</translation>
    </message>
    <message>
        <source>The history lags: the disk of %1 is slow. What waits to be written is held in memory; none of it is lost.</source>
        <translation>履歴が遅れています：%1 のディスクが低速です。書き込み待ちの内容はメモリに保持され、失われません。</translation>
    </message>
    <message>
        <source>See what keeps that disk busy, or choose another folder with --data-dir.</source>
        <translation>そのディスクの負荷の原因を確認するか、--data-dir で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Is the clock right? Before this week the last call in the history is of %1. Until there have been calls for a week, nothing is dropped for its age.</source>
        <translation>時計は正しいですか？今週より前の履歴の最後の呼び出しは %1 です。呼び出しが 1 週間分たまるまで、古い記録は削除されません。</translation>
    </message>
    <message>
        <source>Correct the clock if it is ahead; if it is not, nothing is to be done.</source>
        <translation>時計が進んでいれば修正してください。そうでなければ、何もする必要はありません。</translation>
    </message>
    <message>
        <source>There is no history here.</source>
        <translation>ここに履歴はありません。</translation>
    </message>
    <message>
        <source>The history counts calls by provider, not by chain.</source>
        <translation>履歴は呼び出しをチェーン別ではなくプロバイダー別に数えます。</translation>
    </message>
    <message>
        <source>The history does not keep the cost of each day.</source>
        <translation>履歴は日ごとのコストを保存しません。</translation>
    </message>
    <message>
        <source>The history does not tell probes from other calls.</source>
        <translation>履歴はプローブと他の呼び出しを区別しません。</translation>
    </message>
    <message>
        <source>The history keeps incidents, not every state of a page.</source>
        <translation>履歴はインシデントを保存し、ページのすべての状態は保存しません。</translation>
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
        <source>It is asked again later, by itself.</source>
        <translation>後で自動的に再取得します。</translation>
    </message>
    <message>
        <source>Open the address in a browser; if the page has moved, correct &quot;status_page&quot;.</source>
        <translation>アドレスをブラウザーで開き、ページが移動していれば &quot;status_page&quot; を修正してください。</translation>
    </message>
    <message>
        <source>Check the proxy of this provider.</source>
        <translation>このプロバイダーのプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date, and whether a company&apos;s certificate has to be trusted (&quot;ca_file&quot;).</source>
        <translation>コンピューターの日付と、会社の証明書を信頼する必要があるか（&quot;ca_file&quot;）を確認してください。</translation>
    </message>
    <message>
        <source>Check your connection and the address in &quot;status_page&quot;.</source>
        <translation>接続と &quot;status_page&quot; のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The answer of %1 had not ended after %2 s.</source>
        <translation>%1 の応答が %2 秒経っても終わりませんでした。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 は %2 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 がステータス %2 を返しました。</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not followed.</source>
        <translation>%1 の転送先アドレスには従いません。</translation>
    </message>
    <message>
        <source>%1 leads on and on: %2 redirects are too many.</source>
        <translation>%1 の転送が続いています：リダイレクト %2 回は多すぎます。</translation>
    </message>
    <message>
        <source>No status document was found at %1.</source>
        <translation>%1 にステータス文書が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Open the page in a browser; if it has moved, or offers a feed, write that address into &quot;status_page&quot;.</source>
        <translation>ページをブラウザーで開き、移動しているかフィードがあれば、そのアドレスを &quot;status_page&quot; に記入してください。</translation>
    </message>
    <message>
        <source>Name your regions in &quot;status_regions&quot;: this page tells of every region there is.</source>
        <translation>このページは全リージョンの情報を載せています。&quot;status_regions&quot; に自分のリージョンを指定してください。</translation>
    </message>
    <message>
        <source>%1 is a folder: choose a file in it.</source>
        <translation>%1 はフォルダーです。中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>There is no file %1 any more: look for the logs again.</source>
        <translation>ファイル %1 はもうありません。ログを検索し直してください。</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Choose a file that you may read.</source>
        <translation>%1 を読み取れません：%2。読み取り可能なファイルを選んでください。</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>%1 is longer than %2 MiB: record only the calls that fail.</source>
        <translation>%1 は %2 MiB を超えています。失敗する呼び出しだけを記録してください。</translation>
    </message>
    <message>
        <source>%1 has errors and is kept as it is, so nothing can be saved.</source>
        <translation>%1 にエラーがあり、そのまま残されるため、何も保存できません。</translation>
    </message>
    <message>
        <source>Correct the file, or move it away, and start Fuseboard again.</source>
        <translation>ファイルを修正するか移動して、Fuseboard を起動し直してください。</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 が別のプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>Start Fuseboard again to read it, then repeat the change.</source>
        <translation>Fuseboard を起動し直して読み込み、変更をやり直してください。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>expected %1 from %2 to %3, found %4</source>
        <translation>%2 から %3 までの%1が必要ですが、%4 になっています</translation>
    </message>
    <message>
        <source>Write a number within these bounds.</source>
        <translation>この範囲内の数値を記入してください。</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>expected a whole number, found %1</source>
        <translation>整数が必要ですが、%1 になっています</translation>
    </message>
    <message>
        <source>Leave the fraction out.</source>
        <translation>小数部を取り除いてください。</translation>
    </message>
    <message>
        <source>Keys do not belong into this file: put it into the keychain, and &quot;key&quot;: &quot;keychain&quot; here.</source>
        <translation>このファイルにキーは置けません。キーチェーンに保存し、ここには &quot;key&quot;: &quot;keychain&quot; と記入してください。</translation>
    </message>
    <message>
        <source>unknown key %1</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>不明な JSON キー %1</translation>
    </message>
    <message>
        <source>Known here: %1.</source>
        <translation>使えるもの：%1。</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>%1が必要ですが、%2になっています</translation>
    </message>
    <message>
        <source>Write %1 here.</source>
        <translation>ここに%1を記入してください。</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>追加してください。</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>this looks like a key, and keys do not belong into this file</source>
        <translation>キーのように見えますが、このファイルにキーは置けません</translation>
    </message>
    <message>
        <source>Take it out, put it into the keychain (fuseboardctl keys set NAME) and write &quot;keychain&quot; here, or &quot;env:NAME&quot; for an environment variable. As it was stored in a file, consider replacing the key.</source>
        <translation>取り除いてキーチェーンに保存し（fuseboardctl keys set NAME）、ここには &quot;keychain&quot;、環境変数なら &quot;env:NAME&quot; と記入してください。ファイルに保存されていたため、キーの交換を検討してください。</translation>
    </message>
    <message>
        <source>expected a name of 1 to 64 characters, without control characters and &apos;/&apos;</source>
        <translation>1～64 文字の名前が必要です（制御文字と &apos;/&apos; は不可）</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>expected a model&apos;s name of 1 to 256 characters, without control characters</source>
        <translation>1～256 文字のモデル名が必要です（制御文字は不可）</translation>
    </message>
    <message>
        <source>Write the name as the provider&apos;s documents have it.</source>
        <translation>プロバイダーのドキュメントどおりに名前を記入してください。</translation>
    </message>
    <message>
        <source>expected an address such as https://api.example.com/v1</source>
        <translation>https://api.example.com/v1 のようなアドレスが必要です</translation>
    </message>
    <message>
        <source>Write the whole address, from https:// on.</source>
        <translation>https:// から始まるアドレス全体を記入してください。</translation>
    </message>
    <message>
        <source>the address has a user name or password in it</source>
        <translation>アドレスにユーザー名またはパスワードが含まれています</translation>
    </message>
    <message>
        <source>Take the part up to the @ out: keys belong into the keychain.</source>
        <translation>@ までの部分を取り除いてください。キーはキーチェーンに保存します。</translation>
    </message>
    <message>
        <source>the address has a part after ? or # in it</source>
        <translation>アドレスに ? または # 以降の部分が含まれています</translation>
    </message>
    <message>
        <source>Take it out: what is asked is appended to the address.</source>
        <translation>取り除いてください。要求の内容はアドレスの後ろに付加されます。</translation>
    </message>
    <message>
        <source>the proxy&apos;s address has a user name or password in it</source>
        <translation>プロキシのアドレスにユーザー名またはパスワードが含まれています</translation>
    </message>
    <message>
        <source>Take the part up to the @ out: no secret belongs into this file, and proxies that ask for a login are not supported.</source>
        <translation>@ までの部分を取り除いてください。このファイルに秘密情報は置けず、ログインを求めるプロキシには対応していません。</translation>
    </message>
    <message>
        <source>expected &quot;system&quot;, &quot;none&quot;, http://host:port or socks5://host:port</source>
        <translation>&quot;system&quot;、&quot;none&quot;、http://host:port、socks5://host:port のいずれかが必要です</translation>
    </message>
    <message>
        <source>Write the proxy&apos;s whole address with its port, as in &quot;http://proxy.example.com:3128&quot;.</source>
        <translation>&quot;http://proxy.example.com:3128&quot; のように、ポートを含むプロキシのアドレス全体を記入してください。</translation>
    </message>
    <message>
        <source>expected the absolute path of a file with certificates</source>
        <translation>証明書ファイルの絶対パスが必要です</translation>
    </message>
    <message>
        <source>Write the whole path of a PEM file, as in &quot;/etc/ssl/company.pem&quot;.</source>
        <translation>&quot;/etc/ssl/company.pem&quot; のように、PEM ファイルのパス全体を記入してください。</translation>
    </message>
    <message>
        <source>plain http to another machine sends keys and prompts unencrypted</source>
        <translation>別のマシンへの http は、キーとプロンプトを暗号化せずに送信します</translation>
    </message>
    <message>
        <source>Use https://, or write &quot;allow_insecure&quot;: true beside it if the network is yours.</source>
        <translation>https:// を使うか、自分のネットワークなら隣に &quot;allow_insecure&quot;: true と記入してください。</translation>
    </message>
    <message>
        <source>Known: %1.</source>
        <translation>使えるもの：%1。</translation>
    </message>
    <message>
        <source>the chain has no steps</source>
        <translation>チェーンにステップがありません</translation>
    </message>
    <message>
        <source>Add at least one step, with a provider and a model.</source>
        <translation>プロバイダーとモデルを持つステップを 1 つ以上追加してください。</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; is taken: %2 has it, in line %3</source>
        <translation>名前「%1」は使用済みです（%2、%3 行目）</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>どちらかに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>There is none yet: add it to &quot;providers&quot;.</source>
        <translation>まだありません。&quot;providers&quot; に追加してください。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>あるもの：%1。</translation>
    </message>
    <message>
        <source>there is no provider &quot;%1&quot;</source>
        <translation>プロバイダー「%1」がありません</translation>
    </message>
    <message>
        <source>beside &quot;history.url&quot; no provider can be called &quot;history&quot;</source>
        <translation>&quot;history.url&quot; があるとき、プロバイダー名に &quot;history&quot; は使えません</translation>
    </message>
    <message>
        <source>Give it another name: the keychain keeps the password of the history under this one.</source>
        <translation>別の名前を付けてください。キーチェーンは履歴のパスワードをこの名前で保存します。</translation>
    </message>
    <message>
        <source>plain http to another machine sends what is measured unencrypted</source>
        <translation>別のマシンへの http は、計測内容を暗号化せずに送信します</translation>
    </message>
    <message>
        <source>Use https://, or a collector on this machine.</source>
        <translation>https:// か、このマシン上のコレクターを使ってください。</translation>
    </message>
    <message>
        <source>Write it as in &quot;postgresql://USER@HOST:5432/DATABASE&quot;.</source>
        <translation>&quot;postgresql://USER@HOST:5432/DATABASE&quot; のように記入してください。</translation>
    </message>
    <message>
        <source>the address has a password in it</source>
        <translation>アドレスにパスワードが含まれています</translation>
    </message>
    <message>
        <source>Take it out, and put it into the keychain: fuseboardctl keys set history.</source>
        <translation>取り除いてキーチェーンに保存してください：fuseboardctl keys set history。</translation>
    </message>
    <message>
        <source>expected the address of a PostgreSQL server</source>
        <translation>PostgreSQL サーバーのアドレスが必要です</translation>
    </message>
    <message>
        <source>expected the user, the host and one database in the address</source>
        <translation>アドレスにはユーザー、ホスト、1 つのデータベースが必要です</translation>
    </message>
    <message>
        <source>expected &quot;env:NAME&quot; or &quot;none&quot;</source>
        <translation>&quot;env:NAME&quot; または &quot;none&quot; が必要です</translation>
    </message>
    <message>
        <source>Put the whole value of the Authorization header into an environment variable, and write &quot;env:&quot; and its name here.</source>
        <translation>Authorization ヘッダーの値全体を環境変数に入れ、ここには &quot;env:&quot; とその名前を記入してください。</translation>
    </message>
    <message>
        <source>expected 1 to %1 characters</source>
        <translation>1～%1 文字が必要です</translation>
    </message>
    <message>
        <source>Shorten it, or leave the key out.</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>短くするか、この項目を省いてください。</translation>
    </message>
    <message>
        <source>%1 entries are too many</source>
        <translation>項目 %1 件は多すぎます</translation>
    </message>
    <message>
        <source>At most %1: take some out.</source>
        <translation>最大 %1 件です。いくつか取り除いてください。</translation>
    </message>
    <message>
        <source>more often than once a minute</source>
        <translation>1 分に 1 回より頻繁です</translation>
    </message>
    <message>
        <source>Write 60 or more seconds.</source>
        <translation>60 秒以上を記入してください。</translation>
    </message>
    <message>
        <source>expected an https:// address without user name and password</source>
        <translation>ユーザー名とパスワードのない https:// アドレスが必要です</translation>
    </message>
    <message>
        <source>Plain http:// is for this machine alone.</source>
        <translation>暗号化なしの http:// はこのマシン内専用です。</translation>
    </message>
    <message>
        <source>expected a time of the day such as 22:00</source>
        <translation>22:00 のような時刻が必要です</translation>
    </message>
    <message>
        <source>Write hours and minutes.</source>
        <translation>時と分を記入してください。</translation>
    </message>
    <message>
        <source>the rule has no threshold: it would never fire</source>
        <translation>ルールにしきい値がないため、発生することがありません</translation>
    </message>
    <message>
        <source>Add &quot;warning&quot;, &quot;critical&quot; or both.</source>
        <translation>&quot;warning&quot; か &quot;critical&quot;、または両方を追加してください。</translation>
    </message>
    <message>
        <source>a window is either once or every week</source>
        <translation>期間は 1 回か毎週のどちらかです</translation>
    </message>
    <message>
        <source>Write &quot;from&quot; and &quot;to&quot;, or &quot;days&quot;, &quot;from_time&quot; and &quot;until_time&quot;.</source>
        <translation>&quot;from&quot; と &quot;to&quot;、または &quot;days&quot;、&quot;from_time&quot;、&quot;until_time&quot; を記入してください。</translation>
    </message>
    <message>
        <source>the window ends before it begins</source>
        <translation>期間が開始前に終わっています</translation>
    </message>
    <message>
        <source>Check both times.</source>
        <translation>両方の時刻を確認してください。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Move the folder away, or name another file.</source>
        <translation>%1 はファイルではなくフォルダーです。フォルダーを移動するか、別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file. Move it away, or name another file.</source>
        <translation>%1 はファイルではなくデバイスかパイプです。移動するか、別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is a file where a folder is needed. Move the file away, or name another place.</source>
        <translation>フォルダーが必要な場所に、ファイル %1 があります。ファイルを移動するか、別の場所を指定してください。</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2. Make it yourself, or name another place.</source>
        <translation>フォルダー %1 を作成できません：%2。手動で作成するか、別の場所を指定してください。</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Check the permissions of the file and of its folders.</source>
        <translation>%1 を読み取れません：%2。ファイルとそのフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 に書き込めません：%2</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Check the permissions of the file and of its folder, and that the disk is not read-only.</source>
        <translation>%1 に書き込めません：%2。ファイルとそのフォルダーの権限と、ディスクが読み取り専用でないことを確認してください。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. The file is as it was. Make room on the disk and try again.</source>
        <translation>%1 に書き込めません：%2。ファイルは元のままです。ディスクの空きを増やして再試行してください。</translation>
    </message>
    <message>
        <source>does not count: %1 has this setting</source>
        <translation>無効：%1 にこの設定があります</translation>
    </message>
    <message>
        <source>does not count: %1 has an entry &quot;%2&quot;</source>
        <translation>無効：%1 に項目「%2」があります</translation>
    </message>
    <message>
        <source>does not count: %1 lets nobody add to &quot;%2&quot;</source>
        <translation>無効：%1 は「%2」への追加を許可していません</translation>
    </message>
    <message>
        <source>does not count: it needs the provider &quot;%1&quot;, which does not</source>
        <translation>無効：必要なプロバイダー「%1」も無効です</translation>
    </message>
    <message>
        <source>It stays in the file, and counts again without the policy.</source>
        <translation>ファイルには残り、ポリシーがなくなると再び有効になります。</translation>
    </message>
    <message>
        <source>The policy of your organization (%1) does not have %2 among its &quot;allowed_hosts&quot;, so it is not called.</source>
        <translation>組織のポリシー（%1）の &quot;allowed_hosts&quot; に %2 がないため、呼び出しません。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the policy to allow it.</source>
        <translation>ポリシーの管理者に許可を依頼してください。</translation>
    </message>
    <message>
        <source>%1 is set by your organization in %2</source>
        <translation>%1 は組織が %2 で設定しています</translation>
    </message>
    <message>
        <source>Leave it as it is, or ask whoever looks after the policy.</source>
        <translation>そのままにするか、ポリシーの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>of a file; what is wrong there</comment>
        <translation>%1 行目：%2</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <comment>of a file; name of the setting, what is wrong there</comment>
        <translation>%1 行目、%2</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>ステータス %1</translation>
    </message>
    <message>
        <source>%1 inside its reply, after %2 of %3 bytes.</source>
        <translation>レスポンスの途中（%3 バイト中 %2 バイト受信後）で%1。</translation>
    </message>
    <message>
        <source>system certificates and %1</source>
        <translation>システムの証明書と %1</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>プロキシ %1</translation>
    </message>
    <message>
        <source>A header&apos;s name has characters that may not stand in it.</source>
        <translation>ヘッダー名に使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>The header “%1” is written by the application and can&apos;t be set.</source>
        <translation>ヘッダー「%1」はアプリケーションが書き込むため、設定できません。</translation>
    </message>
    <message>
        <source>The header “%1” has a line break or another control character in its value.</source>
        <translation>ヘッダー「%1」の値に改行などの制御文字が含まれています。</translation>
    </message>
    <message>
        <source>The address is not one of the form https://host/path.</source>
        <translation>アドレスが https://host/path の形ではありません。</translation>
    </message>
    <message>
        <source>The method is not one of HTTP.</source>
        <translation>HTTP のメソッドではありません。</translation>
    </message>
    <message>
        <source>The key has a line break or another control character in it.</source>
        <translation>キーに改行などの制御文字が含まれています。</translation>
    </message>
    <message>
        <source>what came is not HTTP/1</source>
        <translation>受信した内容が HTTP/1 ではありません</translation>
    </message>
    <message>
        <source>its head is over 64 KiB</source>
        <translation>ヘッダー部が 64 KiB を超えています</translation>
    </message>
    <message>
        <source>its status line is unreadable</source>
        <translation>ステータス行を解釈できません</translation>
    </message>
    <message>
        <source>its first header is unreadable</source>
        <translation>最初のヘッダーを解釈できません</translation>
    </message>
    <message>
        <source>one of its headers is unreadable</source>
        <translation>解釈できないヘッダーがあります</translation>
    </message>
    <message>
        <source>it has more than 256 headers</source>
        <translation>ヘッダーが 256 個を超えています</translation>
    </message>
    <message>
        <source>it changed to another protocol, which was not asked for</source>
        <translation>要求していない別のプロトコルに切り替わりました</translation>
    </message>
    <message>
        <source>it uses a transfer coding other than chunked</source>
        <translation>chunked 以外の転送コーディングが使われています</translation>
    </message>
    <message>
        <source>its Content-Length is unreadable</source>
        <translation>Content-Length を解釈できません</translation>
    </message>
    <message>
        <source>a chunk&apos;s size is unreadable</source>
        <translation>チャンクのサイズを解釈できません</translation>
    </message>
    <message>
        <source>the extensions of its chunks are over 64 KiB</source>
        <translation>チャンク拡張が 64 KiB を超えています</translation>
    </message>
    <message>
        <source>a chunk is longer than it said</source>
        <translation>チャンクが宣言より長くなっています</translation>
    </message>
    <message>
        <source>its trailers are over 64 KiB</source>
        <translation>トレーラーが 64 KiB を超えています</translation>
    </message>
    <message>
        <source>its compressed body ends too early</source>
        <translation>圧縮された本文が途中で終わっています</translation>
    </message>
    <message>
        <source>it is compressed in a way that was not asked for</source>
        <translation>要求していない方式で圧縮されています</translation>
    </message>
    <message>
        <source>its compressed body is damaged</source>
        <translation>圧縮された本文が破損しています</translation>
    </message>
    <message>
        <source>The proxy %1 sent a reply that can&apos;t be read: %2.</source>
        <translation>プロキシ %1 のレスポンスを解釈できません：%2。</translation>
    </message>
    <message>
        <source>The proxy %1 sent something that nobody asked for.</source>
        <translation>プロキシ %1 が要求していないデータを送ってきました。</translation>
    </message>
    <message>
        <source>it holds no address such as http://proxy.example.com:3128</source>
        <translation>http://proxy.example.com:3128 のようなアドレスが入っていません</translation>
    </message>
    <message>
        <source>proxies are supported over http:// and socks5:// only</source>
        <translation>対応しているプロキシは http:// と socks5:// だけです</translation>
    </message>
    <message>
        <source>a place that can&apos;t be read</source>
        <translation>解釈できない転送先</translation>
    </message>
    <message>
        <source>Connection refused.</source>
        <translation>接続が拒否されました。</translation>
    </message>
    <message>
        <source>The connection was closed inside the reply.</source>
        <translation>レスポンスの途中で接続が閉じられました。</translation>
    </message>
    <message>
        <source>an object is not closed, or a comma is missing between two keys</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>オブジェクトが閉じられていないか、2 つの JSON キーの間にカンマがありません</translation>
    </message>
    <message>
        <source>Add the missing } or comma.</source>
        <translation>足りない } またはカンマを追加してください。</translation>
    </message>
    <message>
        <source>expected a colon between a key and its value</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>JSON キーと値の間にコロンが必要です</translation>
    </message>
    <message>
        <source>Write &quot;key&quot;: value, with the key in double quotes.</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>JSON キーを二重引用符で囲み、&quot;key&quot;: value と書いてください。</translation>
    </message>
    <message>
        <source>a list is not closed, or a comma is missing between two entries</source>
        <translation>リストが閉じられていないか、2 つの項目の間にカンマがありません</translation>
    </message>
    <message>
        <source>Add the missing ] or comma.</source>
        <translation>足りない ] またはカンマを追加してください。</translation>
    </message>
    <message>
        <source>expected a comma between two entries</source>
        <translation>2 つの項目の間にカンマが必要です</translation>
    </message>
    <message>
        <source>Add the comma.</source>
        <translation>カンマを追加してください。</translation>
    </message>
    <message>
        <source>expected a value: an object, a list, a string, a number, true, false or null</source>
        <translation>値（オブジェクト、リスト、文字列、数値、true、false、null）が必要です</translation>
    </message>
    <message>
        <source>Put text in double quotes; comments are not allowed in JSON.</source>
        <translation>テキストは二重引用符で囲んでください。JSON にコメントは書けません。</translation>
    </message>
    <message>
        <source>the file ends within a number</source>
        <translation>ファイルが数値の途中で終わっています</translation>
    </message>
    <message>
        <source>Complete the file.</source>
        <translation>ファイルを最後まで補ってください。</translation>
    </message>
    <message>
        <source>this number cannot be read</source>
        <translation>この数値を解釈できません</translation>
    </message>
    <message>
        <source>Write it as 5, 0.5 or 1e3.</source>
        <translation>5、0.5、1e3 のように書いてください。</translation>
    </message>
    <message>
        <source>this escape is not known</source>
        <translation>不明なエスケープです</translation>
    </message>
    <message>
        <source>Write a backslash within a string as \\.</source>
        <translation>文字列中のバックスラッシュは \\ と書いてください。</translation>
    </message>
    <message>
        <source>a string is not valid UTF-8</source>
        <translation>文字列が正しい UTF-8 ではありません</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>ファイルを UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <translation>文字列が閉じられていません</translation>
    </message>
    <message>
        <source>Add the missing double quote.</source>
        <translation>足りない二重引用符を追加してください。</translation>
    </message>
    <message>
        <source>expected a key in double quotes</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>二重引用符で囲んだ JSON キーが必要です</translation>
    </message>
    <message>
        <source>Write &quot;key&quot;: value.</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>&quot;key&quot;: value と書いてください。</translation>
    </message>
    <message>
        <source>more levels of nesting than can be read</source>
        <translation>入れ子が深すぎて読み取れません</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>正しいファイルか確認してください。</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>there is more text after the end of the document</source>
        <translation>文書の終わりの後に余分なテキストがあります</translation>
    </message>
    <message>
        <source>Take out what follows the last }.</source>
        <translation>最後の } より後ろを取り除いてください。</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>JSON ではありません</translation>
    </message>
    <message>
        <source>JSON knows no comments</source>
        <translation>JSON にコメントは書けません</translation>
    </message>
    <message>
        <source>Take the comment out.</source>
        <translation>コメントを取り除いてください。</translation>
    </message>
    <message>
        <source>JSON knows no single quotes</source>
        <translation>JSON では単一引用符を使えません</translation>
    </message>
    <message>
        <source>Use double quotes.</source>
        <translation>二重引用符を使ってください。</translation>
    </message>
    <message>
        <source>there is no comma before this key</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>この JSON キーの前にカンマがありません</translation>
    </message>
    <message>
        <source>Put the key in double quotes.</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>JSON キーを二重引用符で囲んでください。</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>Start with { &quot;version&quot;: 1, &quot;providers&quot;: [], &quot;chains&quot;: [] }.</source>
        <translation>{ &quot;version&quot;: 1, &quot;providers&quot;: [], &quot;chains&quot;: [] } から始めてください。</translation>
    </message>
    <message>
        <source>there is a comma before a closing bracket</source>
        <translation>閉じ括弧の前にカンマがあります</translation>
    </message>
    <message>
        <source>Take the comma out.</source>
        <translation>カンマを取り除いてください。</translation>
    </message>
    <message>
        <source>this file is from a newer Fuseboard</source>
        <translation>このファイルは新しいバージョンの Fuseboard のものです</translation>
    </message>
    <message>
        <source>Update Fuseboard, or use a file of version %1.</source>
        <translation>Fuseboard を更新するか、バージョン %1 のファイルを使ってください。</translation>
    </message>
    <message>
        <source>there is no such version</source>
        <translation>そのバージョンはありません</translation>
    </message>
    <message>
        <source>Write &quot;version&quot;: %1.</source>
        <translation>&quot;version&quot;: %1 と書いてください。</translation>
    </message>
    <message>
        <source>the file is larger than 4 MiB</source>
        <translation>ファイルが 4 MiB を超えています</translation>
    </message>
    <message>
        <source>Check that it is the right file: a configuration has a few kilobytes.</source>
        <translation>正しいファイルか確認してください：設定ファイルは数キロバイト程度です。</translation>
    </message>
    <message>
        <source>more than 64 levels of nesting</source>
        <translation>入れ子が 64 段を超えています</translation>
    </message>
    <message>
        <source>this key stands twice; first in line %1</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>この JSON キーは重複しています（最初は %1 行目）</translation>
    </message>
    <message>
        <source>Take one of the two out.</source>
        <translation>どちらか一方を取り除いてください。</translation>
    </message>
    <message>
        <source>%1 (a link to %2)</source>
        <translation>%1（%2 へのリンク）</translation>
    </message>
    <message>
        <source>Cannot read %1: its symbolic links go in a circle. Replace the link.</source>
        <translation>%1 を読み取れません：シンボリックリンクが循環しています。リンクを置き換えてください。</translation>
    </message>
    <message>
        <source>Cannot read %1: the link leads nowhere. Restore the file it points to, or remove the link.</source>
        <translation>%1 を読み取れません：リンク先がありません。リンク先のファイルを復元するか、リンクを取り除いてください。</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Check the disk.</source>
        <translation>%1 を読み取れません：%2。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>Cannot read %1: it is larger than 4 MiB, which no configuration is. Move it away, or name another file.</source>
        <translation>%1 を読み取れません：4 MiB を超えており、設定ファイルとは考えられません。移動するか、別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Cannot write %1: its symbolic links go in a circle. Replace the link.</source>
        <translation>%1 に書き込めません：シンボリックリンクが循環しています。リンクを置き換えてください。</translation>
    </message>
    <message>
        <source>The document is nested more than %1 levels deep.</source>
        <translation>文書の入れ子が %1 段を超えています。</translation>
    </message>
    <message>
        <source>No status page is; check the address of the status page.</source>
        <translation>ステータスページではありません。ステータスページのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The document ends in the middle of its JSON.</source>
        <translation>文書が JSON の途中で終わっています。</translation>
    </message>
    <message>
        <source>Fetch it again: the transfer was cut short.</source>
        <translation>再取得してください：転送が途中で切れました。</translation>
    </message>
    <message>
        <source>The document is no valid JSON: line %1, column %2: %3.</source>
        <translation>文書が正しい JSON ではありません：%1 行 %2 列：%3。</translation>
    </message>
    <message>
        <source>Check the address of the status page, or fetch it again.</source>
        <translation>ステータスページのアドレスを確認するか、再取得してください。</translation>
    </message>
    <message>
        <source>The document is larger than 4 MiB.</source>
        <translation>文書が 4 MiB を超えています。</translation>
    </message>
    <message>
        <source>Give the address of a summary instead of a whole history.</source>
        <translation>履歴全体ではなく概要のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>文書が空です。</translation>
    </message>
    <message>
        <source>Fetch it again later, or check the address of the status page.</source>
        <translation>後で再取得するか、ステータスページのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The document is neither JSON nor XML.</source>
        <translation>文書が JSON でも XML でもありません。</translation>
    </message>
    <message>
        <source>Check the address of the status page.</source>
        <translation>ステータスページのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The feed is nested more than %1 levels deep.</source>
        <translation>フィードの入れ子が %1 段を超えています。</translation>
    </message>
    <message>
        <source>No status feed is; check the address of the status page.</source>
        <translation>ステータスフィードではありません。ステータスページのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The feed declares a document type of its own, which may hide an XML bomb.</source>
        <translation>フィードが独自の文書型を宣言しており、XML 爆弾が潜んでいる可能性があります。</translation>
    </message>
    <message>
        <source>Give the address of the page&apos;s JSON, or of another feed.</source>
        <translation>そのページの JSON か、別のフィードのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The feed ends before its last element is closed.</source>
        <translation>フィードが最後の要素を閉じる前に終わっています。</translation>
    </message>
    <message>
        <source>The feed is no well-formed XML: line %1, column %2: %3</source>
        <translation>フィードが整形式の XML ではありません：%1 行 %2 列：%3</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>フィードではなく Web ページです。</translation>
    </message>
    <message>
        <source>Give the address of the page&apos;s JSON or feed, or of the page itself; behind a sign-in of the network, sign in first.</source>
        <translation>そのページの JSON かフィード、またはページ自体のアドレスを指定してください。ネットワークがサインインを求める場合は、先にサインインしてください。</translation>
    </message>
    <message>
        <source>This is no status document of a known kind.</source>
        <translation>既知の形式のステータス文書ではありません。</translation>
    </message>
    <message>
        <source>This feed is not one of a status page: nothing in it tells of incidents.</source>
        <translation>このフィードはステータスページのものではありません：インシデントの情報がありません。</translation>
    </message>
    <message>
        <source>Give the address of the provider&apos;s status page.</source>
        <translation>プロバイダーのステータスページのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>This status page tells neither its state nor any incident.</source>
        <translation>このステータスページには状態もインシデントも書かれていません。</translation>
    </message>
    <message>
        <source>Give the address of its summary: …/api/v2/summary.json.</source>
        <translation>概要のアドレスを指定してください：…/api/v2/summary.json。</translation>
    </message>
    <message>
        <source>%1 calls are not in it.</source>
        <translation>%1 件の呼び出しが記録されていません。</translation>
    </message>
    <message>
        <source>Cannot write the call log %1: %2.</source>
        <translation>呼び出しログ %1 に書き込めません：%2。</translation>
    </message>
    <message>
        <source>Check the permissions of its folder, or name another file (export.log.file).</source>
        <translation>フォルダーの権限を確認するか、別のファイルを指定してください（export.log.file）。</translation>
    </message>
    <message>
        <source>Move it away, or name another file (export.log.file).</source>
        <translation>移動するか、別のファイルを指定してください（export.log.file）。</translation>
    </message>
    <message>
        <source>Make room on the disk, or name another file (export.log.file); it then goes on by itself.</source>
        <translation>ディスクの空きを増やすか、別のファイルを指定してください（export.log.file）。その後は自動的に再開します。</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made (%2)</source>
        <translation>フォルダー %1 を作成できません（%2）</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is a device or a pipe</source>
        <translation>デバイスかパイプです</translation>
    </message>
    <message>
        <source>another program holds %1.lock</source>
        <translation>別のプログラムが %1.lock を使用しています</translation>
    </message>
    <message>
        <source>It is tried again; where no other program runs, delete that file.</source>
        <translation>再試行します。ほかのプログラムが動いていない場合は、そのファイルを削除してください。</translation>
    </message>
    <message>
        <source>its folder is not writable, and the log is rotated there</source>
        <translation>フォルダーに書き込めず、そこでログをローテーションできません</translation>
    </message>
    <message>
        <source>no file can be made beside it</source>
        <translation>同じ場所にファイルを作成できません</translation>
    </message>
    <message>
        <source>it is full and cannot be rotated (%1)</source>
        <translation>容量に達しましたが、ローテーションできません（%1）</translation>
    </message>
    <message>
        <source>its symbolic links go in a circle</source>
        <translation>シンボリックリンクが循環しています</translation>
    </message>
    <message>
        <source>Cannot serve the metrics on port %1 of this machine: %2. End the program that has the port, or name another port (export.prometheus.port).</source>
        <translation>このマシンのポート %1 でメトリクスを提供できません：%2。ポートを使用しているプログラムを終了するか、別のポートを指定してください（export.prometheus.port）。</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set: nothing is sent to the collector. Set it to the value of the Authorization header, and start again.</source>
        <translation>環境変数 %1 が設定されていないため、コレクターには何も送信しません。Authorization ヘッダーの値を設定して、起動し直してください。</translation>
    </message>
    <message>
        <source>The environment variable %1 holds a line break or another control character: nothing is sent to the collector. Correct it, and start again.</source>
        <translation>環境変数 %1 に改行などの制御文字があるため、コレクターには何も送信しません。修正して、起動し直してください。</translation>
    </message>
    <message>
        <source>%1 spans were dropped, the oldest of more than %2 that waited.</source>
        <translation>待機中のスパンが %2 件を超えたため、古いものから %1 件を破棄しました。</translation>
    </message>
    <message>
        <source>Name an environment variable with the value of the Authorization header in &quot;authorization&quot;.</source>
        <translation>&quot;authorization&quot; に、Authorization ヘッダーの値を持つ環境変数を指定してください。</translation>
    </message>
    <message>
        <source>Check the value of the Authorization header in the environment variable %1.</source>
        <translation>環境変数 %1 の Authorization ヘッダーの値を確認してください。</translation>
    </message>
    <message>
        <source>Redirects are not followed: put the final address into &quot;endpoint&quot;.</source>
        <translation>リダイレクトはたどりません：&quot;endpoint&quot; に最終的なアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Check &quot;endpoint&quot;: it is the base address, without /v1/traces.</source>
        <translation>&quot;endpoint&quot; を確認してください：/v1/traces を除いたベースアドレスです。</translation>
    </message>
    <message>
        <source>The collector&apos;s own log tells why.</source>
        <translation>理由はコレクターのログにあります。</translation>
    </message>
    <message>
        <source>%1 rejected %2 of what was sent.</source>
        <translation>%1 が送信内容のうち %2 件を拒否しました。</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>応答：%1</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>自動的に再試行します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be started: %2</source>
        <translation>「%1」を起動できません：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; crashed.</source>
        <translation>「%1」がクラッシュしました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ended with status %2.</source>
        <translation>「%1」がステータス %2 で終了しました。</translation>
    </message>
    <message>
        <source>No program is named.</source>
        <translation>プログラムが指定されていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not started: %2 commands wait for their turn already.</source>
        <translation>「%1」を起動しませんでした：すでに %2 個のコマンドが待機しています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; took longer than %2 s and was stopped.</source>
        <translation>「%1」が %2 秒を超えたため停止しました。</translation>
    </message>
    <message>
        <source>The key is not UTF-8 text, which a keychain cannot keep.</source>
        <translation>キーが UTF-8 のテキストではないため、キーチェーンに保存できません。</translation>
    </message>
    <message>
        <source>The key holds a NUL character, where a keychain would cut it off.</source>
        <translation>キーに NUL 文字があり、キーチェーンではそこで切れてしまいます。</translation>
    </message>
    <message>
        <source>The key is longer than the 2560 bytes that Windows keeps.</source>
        <translation>キーが、Windows で保存できる 2560 バイトを超えています。</translation>
    </message>
    <message>
        <source>no further details</source>
        <translation>詳細なし</translation>
    </message>
    <message>
        <source>The copy %1 could not be written: %2.</source>
        <translation>コピー %1 を書き込めませんでした：%2。</translation>
    </message>
    <message>
        <source>What can still be read of it, &quot;sqlite3 %1 .recover&quot; shows.</source>
        <translation>まだ読み取れる内容は &quot;sqlite3 %1 .recover&quot; で確認できます。</translation>
    </message>
    <message>
        <source>after &quot;env:&quot; comes no name of an environment variable</source>
        <translation>&quot;env:&quot; の後に環境変数名がありません</translation>
    </message>
    <message>
        <source>Write letters, digits and underscores, as in &quot;env:OPENAI_API_KEY&quot;.</source>
        <translation>&quot;env:OPENAI_API_KEY&quot; のように英数字と下線で書いてください。</translation>
    </message>
    <message>
        <source>expected &quot;keychain&quot;, &quot;env:NAME&quot; or &quot;none&quot;</source>
        <translation>&quot;keychain&quot;、&quot;env:NAME&quot;、&quot;none&quot; のいずれかが必要です</translation>
    </message>
    <message>
        <source>Write where the key is to be found; the key itself does not belong here.</source>
        <translation>キーの置き場所を書いてください。キー自体はここに書かないでください。</translation>
    </message>
    <message>
        <source>no header can have this name</source>
        <translation>ヘッダー名として使えません</translation>
    </message>
    <message>
        <source>Write letters, digits and dashes only, as in &quot;OpenAI-Organization&quot;.</source>
        <translation>&quot;OpenAI-Organization&quot; のように英数字とハイフンだけで書いてください。</translation>
    </message>
    <message>
        <source>headers that carry a key do not belong into this file</source>
        <translation>キーを含むヘッダーはこのファイルに書かないでください</translation>
    </message>
    <message>
        <source>Take it out; the key of the keychain is sent by itself (&quot;key&quot;: &quot;keychain&quot;).</source>
        <translation>取り除いてください。キーチェーンのキーは自動的に送信されます（&quot;key&quot;: &quot;keychain&quot;）。</translation>
    </message>
    <message>
        <source>no header can have this value: it has line breaks or other control characters in it, or more than 8192 characters</source>
        <translation>ヘッダーの値として使えません：改行などの制御文字があるか、8192 文字を超えています</translation>
    </message>
    <message>
        <source>Write the value on one line.</source>
        <translation>値を 1 行で書いてください。</translation>
    </message>
    <message>
        <source>this dialect is not known</source>
        <translation>不明なダイアレクトです</translation>
    </message>
    <message>
        <source>this jitter is not known</source>
        <translation>不明なジッターです</translation>
    </message>
    <message>
        <source>expected 1 to %1 characters on one line</source>
        <translation>1 行で 1～%1 文字が必要です</translation>
    </message>
    <message>
        <source>there is no word in it to look for</source>
        <translation>検索できる語がありません</translation>
    </message>
    <message>
        <source>Write words of the provider&apos;s message; * stands for anything between.</source>
        <translation>プロバイダーのメッセージの語を書いてください。* は間の任意の文字列を表します。</translation>
    </message>
    <message>
        <source>this kind of error is not known</source>
        <translation>不明なエラーの種類です</translation>
    </message>
    <message>
        <source>expected 1 to %1 statuses</source>
        <translation>1～%1 個のステータスが必要です</translation>
    </message>
    <message>
        <source>List the statuses, or leave &quot;status&quot; out for any.</source>
        <translation>ステータスを列挙するか、すべてを対象にする場合は &quot;status&quot; を省いてください。</translation>
    </message>
    <message>
        <source>the rule has no condition: it would apply to every error</source>
        <translation>ルールに条件がないため、すべてのエラーに適用されてしまいます</translation>
    </message>
    <message>
        <source>Add &quot;status&quot;, &quot;code&quot; or &quot;contains&quot;.</source>
        <translation>&quot;status&quot;、&quot;code&quot;、&quot;contains&quot; のいずれかを追加してください。</translation>
    </message>
    <message>
        <source>%1 rules are too many</source>
        <translation>ルール %1 件は多すぎます</translation>
    </message>
    <message>
        <source>expected a host such as api.example.com or *.example.com</source>
        <translation>api.example.com や *.example.com のようなホストが必要です</translation>
    </message>
    <message>
        <source>Write the name alone: without https://, port and path.</source>
        <translation>https://、ポート、パスを除いた名前だけを書いてください。</translation>
    </message>
    <message>
        <source>no regular expression: %1 (at character %2)</source>
        <translation>正規表現ではありません：%1（%2 文字目）</translation>
    </message>
    <message>
        <source>Write it as for Perl, or use &quot;expect_text&quot; for plain words.</source>
        <translation>Perl の書式で書くか、単純な語には &quot;expect_text&quot; を使ってください。</translation>
    </message>
    <message>
        <source>expected a time such as 2026-12-24T18:00:00Z</source>
        <translation>2026-12-24T18:00:00Z のような日時が必要です</translation>
    </message>
    <message>
        <source>Write date, time and zone.</source>
        <translation>日付、時刻、タイムゾーンを書いてください。</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>その曜日はありません</translation>
    </message>
    <message>
        <source>there is no such measure</source>
        <translation>その測定項目はありません</translation>
    </message>
    <message>
        <source>there is no such scope</source>
        <translation>そのスコープはありません</translation>
    </message>
    <message>
        <source>there are at least %1 more problems</source>
        <translation>ほかに少なくとも %1 件の問題があります</translation>
    </message>
    <message>
        <source>Correct the ones above first.</source>
        <translation>先に上の問題を修正してください。</translation>
    </message>
    <message>
        <source>Write a section or the path of a setting, as in &quot;alerts&quot; or &quot;alerts.sound&quot;.</source>
        <translation>&quot;alerts&quot; や &quot;alerts.sound&quot; のように、セクションか設定のパスを書いてください。</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>その設定はありません</translation>
    </message>
    <message>
        <source>entries of a policy cannot be changed</source>
        <translation>ポリシーの項目は変更できません</translation>
    </message>
    <message>
        <source>Take it out; users can add their own, unless &quot;locked&quot; has the list.</source>
        <translation>取り除いてください。リストが &quot;locked&quot; にない限り、ユーザーは独自の項目を追加できます。</translation>
    </message>
    <message>
        <source>does not count: %1 has a provider called &quot;history&quot;</source>
        <translation>無効：%1 に「history」というプロバイダーがあります</translation>
    </message>
    <message>
        <source>&quot;history&quot; does not count: beside the history of %1 no provider can be called so</source>
        <translation>「history」は無効：%1 の履歴があるとき、プロバイダーにこの名前は使えません</translation>
    </message>
    <message>
        <source>The provider %1 of %2 has the host %3, which is not among its own &quot;allowed_hosts&quot;</source>
        <translation>%2 のプロバイダー %1 のホスト %3 が、同じファイルの &quot;allowed_hosts&quot; にありません</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>次のいずれかを使ってください：%1。</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>プリセット「%1」はありません。</translation>
    </message>
    <message>
        <source>This provider has no preset and no dialect.</source>
        <translation>このプロバイダーにはプリセットもダイアレクトもありません。</translation>
    </message>
    <message>
        <source>Add &quot;preset&quot;, or &quot;dialect&quot; and &quot;base_url&quot;; this version speaks %1.</source>
        <translation>&quot;preset&quot;、または &quot;dialect&quot; と &quot;base_url&quot; を追加してください。このバージョンの対応ダイアレクト：%1。</translation>
    </message>
    <message>
        <source>There is no dialect &quot;%1&quot;: this version speaks %2.</source>
        <translation>ダイアレクト「%1」はありません：このバージョンの対応ダイアレクトは %2 です。</translation>
    </message>
    <message>
        <source>This provider has no base URL.</source>
        <translation>このプロバイダーにはベース URL がありません。</translation>
    </message>
    <message>
        <source>Add &quot;base_url&quot;: the address up to the part before &quot;/chat/completions&quot; or &quot;/messages&quot;.</source>
        <translation>&quot;base_url&quot; を追加してください：&quot;/chat/completions&quot; や &quot;/messages&quot; の手前までのアドレスです。</translation>
    </message>
    <message>
        <source>The base URL is no web address.</source>
        <translation>ベース URL が Web アドレスではありません。</translation>
    </message>
    <message>
        <source>Write it as https://host/path.</source>
        <translation>https://host/path の形で書いてください。</translation>
    </message>
    <message>
        <source>The base URL has a user name, a query or a fragment in it.</source>
        <translation>ベース URL にユーザー名、クエリ、またはフラグメントが含まれています。</translation>
    </message>
    <message>
        <source>Leave only https://host/path; a key belongs in the keychain.</source>
        <translation>https://host/path だけを残してください。キーはキーチェーンに保存します。</translation>
    </message>
    <message>
        <source>Plain http to %1 would send prompts and key readable for everyone between.</source>
        <translation>%1 への暗号化されない http では、プロンプトとキーが経路上の誰にでも読めてしまいます。</translation>
    </message>
    <message>
        <source>Use https, or add &quot;allow_insecure&quot;: true beside it.</source>
        <translation>https を使うか、&quot;allow_insecure&quot;: true を追加してください。</translation>
    </message>
    <message>
        <source>Ollama&apos;s own dialect is not spoken below /v1.</source>
        <translation>Ollama 独自のダイアレクトは /v1 の下では使えません。</translation>
    </message>
    <message>
        <source>Leave &quot;/v1&quot; out, or write &quot;dialect&quot;: &quot;openai&quot;.</source>
        <translation>&quot;/v1&quot; を省くか、&quot;dialect&quot;: &quot;openai&quot; と書いてください。</translation>
    </message>
    <message>
        <source>The dialect &quot;ollama&quot; adds &quot;/api&quot; itself.</source>
        <translation>ダイアレクト &quot;ollama&quot; は &quot;/api&quot; を自動で付けます。</translation>
    </message>
    <message>
        <source>Leave &quot;/api&quot; out.</source>
        <translation>&quot;/api&quot; を省いてください。</translation>
    </message>
    <message>
        <source>Gemini&apos;s own dialect is not spoken below /openai.</source>
        <translation>Gemini 独自のダイアレクトは /openai の下では使えません。</translation>
    </message>
    <message>
        <source>Leave &quot;/openai&quot; out, or write &quot;dialect&quot;: &quot;openai&quot;.</source>
        <translation>&quot;/openai&quot; を省くか、&quot;dialect&quot;: &quot;openai&quot; と書いてください。</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, is damaged: %2.</source>
        <translation>チームの履歴の送信キュー %1 が破損しています：%2。</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, is locked by another program.</source>
        <translation>チームの履歴の送信キュー %1 は別のプログラムにロックされています。</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, cannot grow: the disk is full.</source>
        <translation>チームの履歴の送信キュー %1 を拡張できません：ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, cannot be written to.</source>
        <translation>チームの履歴の送信キュー %1 に書き込めません。</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, cannot be opened.</source>
        <translation>チームの履歴の送信キュー %1 を開けません。</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, does not work: %2.</source>
        <translation>チームの履歴の送信キュー %1 が動作していません：%2。</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, was written by a newer Fuseboard. It is left as it is.</source>
        <translation>チームの履歴の送信キュー %1 は新しいバージョンの Fuseboard が書き込んだものです。変更せずに残します。</translation>
    </message>
    <message>
        <source>Another Fuseboard (%1) uses %2 for the team&apos;s history. This one tells the team nothing.</source>
        <translation>別の Fuseboard（%1）がチームの履歴のために %2 を使用しています。この Fuseboard はチームに何も送りません。</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history was damaged. It was moved to %1, and a new one has begun; what waited in it is not on the server.</source>
        <translation>チームの履歴の送信キューが破損していました。%1 に移し、新しいキューを開始しました。待機していた内容はサーバーにありません。</translation>
    </message>
    <message>
        <source>What can still be read of it, &quot;sqlite3 %1 .recover&quot; shows. The board&apos;s own history is not concerned.</source>
        <translation>まだ読み取れる内容は &quot;sqlite3 %1 .recover&quot; で確認できます。ボード自身の履歴に影響はありません。</translation>
    </message>
    <message>
        <source>The outbox %1 was removed while it was in use. A new one has begun.</source>
        <translation>送信キュー %1 が使用中に削除されました。新しいキューを開始しました。</translation>
    </message>
    <message>
        <source>The outbox %1 is an older copy: the team&apos;s history knows more of this board than it does. This board goes on as another one of the same name.</source>
        <translation>送信キュー %1 は古いコピーです：このボードについてチームの履歴のほうが新しい内容を持っています。このボードは同じ名前の別のボードとして続行します。</translation>
    </message>
    <message>
        <source>Records that the copy held may be there twice. Give each machine a data folder of its own.</source>
        <translation>コピーにあった記録は、二重に登録されている可能性があります。マシンごとに別のデータフォルダーを使ってください。</translation>
    </message>
    <message>
        <source>%1 records could not be kept for the team&apos;s history: its outbox %2 is full, or the disk was too slow.</source>
        <translation>チームの履歴用の記録 %1 件を保存できませんでした：送信キュー %2 がいっぱいか、ディスクが遅すぎました。</translation>
    </message>
    <message>
        <source>See that the server can be reached and the disk is not busy.</source>
        <translation>サーバーに到達でき、ディスクが混んでいないことを確認してください。</translation>
    </message>
    <message>
        <source>%1 records were refused by the server. They are put aside in the table &apos;refused&apos; of %2, with the reason.</source>
        <translation>サーバーが記録 %1 件を拒否しました。理由とともに %2 のテーブル「refused」に移してあります。</translation>
    </message>
    <message>
        <source>Please report the reasons that stand there.</source>
        <translation>そこにある理由を報告してください。</translation>
    </message>
    <message>
        <source>Keep the right password in the keychain entry &apos;history&apos;: fuseboardctl keys set history. Then see that the name of the user in history.url is right.</source>
        <translation>正しいパスワードをキーチェーンの項目「history」に保存してください：fuseboardctl keys set history。その後、history.url のユーザー名が正しいか確認してください。</translation>
    </message>
    <message>
        <source>Have TLS set up on the server; or name its authority with sslrootcert in history.url. sslmode=disable there does without, and sends everything in the clear.</source>
        <translation>サーバーで TLS を設定してもらうか、history.url の sslrootcert で認証局を指定してください。sslmode=disable とすると TLS を使わず、すべて平文で送信します。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: records wait here, and it is tried again.</source>
        <translation>対処は不要です：記録はここで待機し、再試行します。</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not accept the password of %2.</source>
        <translation>%1 のチームの履歴が %2 のパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 asks for a password of %2.</source>
        <translation>%1 のチームの履歴が %2 のパスワードを求めています。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not let %2 in.</source>
        <translation>%1 のチームの履歴が %2 を許可しません。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not know the user %2.</source>
        <translation>%1 のチームの履歴にユーザー %2 がいません。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 lets nobody called %2 in from this machine to this database.</source>
        <translation>%1 のチームの履歴は、このマシンからこのデータベースへの %2 の接続を許可しません。</translation>
    </message>
    <message>
        <source>Ask the administrator for a line in pg_hba.conf.</source>
        <translation>pg_hba.conf への行の追加を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not let %2 use the database.</source>
        <translation>%1 のチームの履歴は、%2 によるデータベースの使用を許可しません。</translation>
    </message>
    <message>
        <source>Ask the administrator: GRANT CONNECT, CREATE ON DATABASE … TO this user.</source>
        <translation>管理者に依頼してください：GRANT CONNECT, CREATE ON DATABASE … TO このユーザー。</translation>
    </message>
    <message>
        <source>There is no database &apos;%3&apos; for the team&apos;s history at %1.</source>
        <translation>%1 のチームの履歴にデータベース「%3」がありません。</translation>
    </message>
    <message>
        <source>Have it made there, or correct history.url in the configuration.</source>
        <translation>サーバーに作成してもらうか、設定の history.url を修正してください。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 has too many connections.</source>
        <translation>%1 のチームの履歴への接続が多すぎます。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 is starting.</source>
        <translation>%1 のチームの履歴は起動中です。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 is shutting down.</source>
        <translation>%1 のチームの履歴はシャットダウン中です。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 recovers from a crash.</source>
        <translation>%1 のチームの履歴はクラッシュから復旧中です。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not accept connections now.</source>
        <translation>%1 のチームの履歴は現在接続を受け付けていません。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not offer TLS.</source>
        <translation>%1 のチームの履歴は TLS に対応していません。</translation>
    </message>
    <message>
        <source>The certificate of the team&apos;s history at %1 is not trusted.</source>
        <translation>%1 のチームの履歴の証明書を信頼できません。</translation>
    </message>
    <message>
        <source>TLS with the team&apos;s history at %1 failed.</source>
        <translation>%1 のチームの履歴との TLS に失敗しました。</translation>
    </message>
    <message>
        <source>The host of the team&apos;s history at %1 is unknown here.</source>
        <translation>%1 のチームの履歴のホストが見つかりません。</translation>
    </message>
    <message>
        <source>See that this machine is on the right network, and that history.url is right.</source>
        <translation>このマシンが正しいネットワークにあり、history.url が正しいことを確認してください。</translation>
    </message>
    <message>
        <source>Nobody answers for the team&apos;s history at %1.</source>
        <translation>%1 のチームの履歴が応答しません。</translation>
    </message>
    <message>
        <source>See that PostgreSQL runs there and listens on that port.</source>
        <translation>そこで PostgreSQL が動作し、そのポートで待ち受けていることを確認してください。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not answer in time.</source>
        <translation>%1 のチームの履歴が時間内に応答しません。</translation>
    </message>
    <message>
        <source>See that this machine is on the right network, and what the firewall says.</source>
        <translation>このマシンが正しいネットワークにあるか、またファイアウォールの状態を確認してください。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 cannot be reached.</source>
        <translation>%1 のチームの履歴に到達できません。</translation>
    </message>
    <message>
        <source>Records wait here, and it is tried again. If this stays: see history.url, and the password in the keychain entry &apos;history&apos;.</source>
        <translation>記録はここで待機し、再試行します。続く場合は、history.url と、キーチェーンの項目「history」のパスワードを確認してください。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 has no room: its disk is full.</source>
        <translation>%1 のチームの履歴に空きがありません：ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Ask its administrator. Records wait here meanwhile.</source>
        <translation>管理者に問い合わせてください。その間、記録はここで待機します。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 cannot be written to: it is read-only.</source>
        <translation>%1 のチームの履歴に書き込めません：読み取り専用です。</translation>
    </message>
    <message>
        <source>Name the primary server in history.url, not a standby.</source>
        <translation>history.url にはスタンバイではなくプライマリのサーバーを指定してください。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not allow &apos;%2&apos; what it needs.</source>
        <translation>%1 のチームの履歴は、「%2」に必要な操作を許可しません。</translation>
    </message>
    <message>
        <source>Ask its administrator: GRANT CREATE ON DATABASE %1 TO this user, or a schema %2 that belongs to it.</source>
        <translation>管理者に依頼してください：GRANT CREATE ON DATABASE %1 TO このユーザー、またはこのユーザーが所有するスキーマ %2。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 is too busy.</source>
        <translation>%1 のチームの履歴が混み合っています。</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s history at %1 was lost.</source>
        <translation>%1 のチームの履歴との接続が切れました。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 refuses a record.</source>
        <translation>%1 のチームの履歴が記録を拒否しています。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 has other tables than this Fuseboard needs.</source>
        <translation>%1 のチームの履歴のテーブルが、この Fuseboard に必要なものと異なります。</translation>
    </message>
    <message>
        <source>Ask its administrator whether somebody changed the schema %1; or use another one: schema=NAME in history.url.</source>
        <translation>スキーマ %1 が変更されていないか管理者に確認するか、別のスキーマを使ってください：history.url に schema=NAME。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 fails (%2).</source>
        <translation>%1 のチームの履歴でエラーが発生しています（%2）。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL (QPSQL) is missing.</source>
        <translation>Qt の PostgreSQL ドライバー（QPSQL）がありません。</translation>
    </message>
    <message>
        <source>Install it; on Debian and Ubuntu the package is libqt6sql6-psql. Then start Fuseboard again. Records wait here meanwhile.</source>
        <translation>インストールしてください。Debian と Ubuntu のパッケージは libqt6sql6-psql です。その後 Fuseboard を再起動してください。その間、記録はここで待機します。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 was set up by a newer Fuseboard (version %2 of its tables, this one knows %3). Records wait here.</source>
        <translation>%1 のチームの履歴は新しいバージョンの Fuseboard が作成したものです（テーブルのバージョン %2、対応は %3 まで）。記録はここで待機します。</translation>
    </message>
    <message>
        <source>Update Fuseboard.</source>
        <translation>Fuseboard を更新してください。</translation>
    </message>
    <message>
        <source>history.url in the configuration: %1</source>
        <translation>設定の history.url：%1</translation>
    </message>
    <message>
        <source>Write it as postgresql://USER@HOST:5432/DATABASE, with the name and the address that the administrator of your team&apos;s database gave you.</source>
        <translation>チームのデータベース管理者から受け取った名前とアドレスを使い、postgresql://USER@HOST:5432/DATABASE の形で書いてください。</translation>
    </message>
    <message>
        <source>sslmode is one of %1.</source>
        <translation>sslmode は次のいずれかです：%1。</translation>
    </message>
    <message>
        <source>schema is a name of lower-case letters, digits and _.</source>
        <translation>schema は英小文字、数字、_ からなる名前です。</translation>
    </message>
    <message>
        <source>%1 is an absolute path, without a semicolon.</source>
        <translation>%1 はセミコロンを含まない絶対パスです。</translation>
    </message>
    <message>
        <source>it does not begin with postgresql://.</source>
        <translation>postgresql:// で始まっていません。</translation>
    </message>
    <message>
        <source>there is a password in it, and the configuration is no place for one.</source>
        <translation>パスワードが含まれています。設定に書くべきではありません。</translation>
    </message>
    <message>
        <source>Take it out, change it on the server, and keep the new one in the keychain: fuseboardctl keys set history.</source>
        <translation>取り除き、サーバー側で変更して、新しいパスワードをキーチェーンに保存してください：fuseboardctl keys set history。</translation>
    </message>
    <message>
        <source>nothing is known of &apos;%1&apos;.</source>
        <translation>「%1」は不明です。</translation>
    </message>
    <message>
        <source>Behind the question mark there may be sslmode, sslrootcert, sslcert, sslkey, host and schema.</source>
        <translation>疑問符の後に書けるのは sslmode、sslrootcert、sslcert、sslkey、host、schema です。</translation>
    </message>
    <message>
        <source>it names no host.</source>
        <translation>ホストがありません。</translation>
    </message>
    <message>
        <source>it names no user.</source>
        <translation>ユーザーがありません。</translation>
    </message>
    <message>
        <source>it names no database.</source>
        <translation>データベースがありません。</translation>
    </message>
    <message>
        <source>there are control characters in it.</source>
        <translation>制御文字が含まれています。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two reasons</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two of a list, or a remark</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where it is wrong, and what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
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
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>呼び出し %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date</comment>
        <extracomment>How a day is written: d is its number, MMM the month&apos;s short name, M its number, as in the documentation of QDate::toString; other letters stand in quotes.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>GapStrip</name>
    <message numerus="yes">
        <source>Longest gap %1, after %2 · usual gap %3 · %Ln pieces</source>
        <translation>
            <numerusform>最長間隔 %1（%2 後）· 通常間隔 %3 · 断片 %Ln 個</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Set %Ln times: line %1 counts.</source>
        <translation>
            <numerusform>%Ln 回設定されています。%1 行目が有効です。</numerusform>
        </translation>
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
        <source>No key needed</source>
        <translation>キー不要</translation>
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
    <message>
        <source>Waiting for the keychain to be unlocked</source>
        <translation>キーチェーンのロック解除待ち</translation>
    </message>
    <message>
        <source>The keychain could not be read</source>
        <translation>キーチェーンを読み取れませんでした</translation>
    </message>
    <message>
        <source>Keychain not checked yet</source>
        <translation>キーチェーンは未チェック</translation>
    </message>
    <message>
        <source>Keychain %1: being checked</source>
        <translation>キーチェーン %1：チェック中</translation>
    </message>
    <message>
        <source>Keychain %1: works</source>
        <translation>キーチェーン %1：動作中</translation>
    </message>
    <message>
        <source>Keychain %1: waiting to be unlocked</source>
        <translation>キーチェーン %1：ロック解除待ち</translation>
    </message>
    <message>
        <source>Keychain %1: does not work</source>
        <translation>キーチェーン %1：動作していません</translation>
    </message>
    <message>
        <source>No keychain is used</source>
        <translation>キーチェーンは使われていません</translation>
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
    <name>Maintenance</name>
    <message>
        <source>Every provider</source>
        <translation>すべてのプロバイダー</translation>
    </message>
    <message>
        <source>%1, once: %2 to %3</source>
        <translation>%1、1 回：%2～%3</translation>
    </message>
    <message>
        <source>%1, every week on %2 from %3 to %4</source>
        <translation>%1、毎週 %2 の %3～%4</translation>
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
    <message numerus="yes">
        <source>%1 of %Ln prompts are answered, in %2 (%3).</source>
        <translation>
            <numerusform>プロンプト %Ln 件中 %1 件に応答、所要 %2（%3）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it goes on: after %Ln prompts in a row the circuit of %1 opens, and it is passed over for %2.</source>
        <translation>
            <numerusform>続いた場合：連続 %Ln 件のプロンプトの後に %1 のサーキットがオープンし、%2 飛ばされます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it goes on: the circuit of %1 stays closed; %2 of %Ln prompts in a row pass it over, as it asked for a pause.</source>
        <translation>
            <numerusform>続いた場合：%1 のサーキットはクローズのままです。待機を求められたため、連続 %Ln 件中 %2 件のプロンプトで飛ばされます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it goes on: the circuit of %1 stays closed, and it is asked anew with each of %Ln prompts in a row.</source>
        <translation>
            <numerusform>続いた場合：%1 のサーキットはクローズのままで、連続 %Ln 件のプロンプトごとに改めて呼び出されます。</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>fired %Ln times last week, %1 in all</source>
        <translation>
            <numerusform>過去 1 週間に %Ln 回発生、合計 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
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
        <source>reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>次回 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short name of a day of the week, date</comment>
        <translation>%2（%1）</translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>past: when it was read; %1: 5 min ago</comment>
        <translation>読み取り：%1</translation>
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
    <message numerus="yes">
        <source>%1 of the last %Ln calls failed.</source>
        <translation>
            <numerusform>直近の呼び出し %Ln 件中 %1 件が失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There were no calls recently.</source>
        <translation>最近の呼び出しはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Failed in the last 5 minutes: %1 of %Ln calls (%2).</source>
        <translation>
            <numerusform>過去 5 分間の失敗：呼び出し %Ln 件中 %1 件（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Failures in a row: %1.</source>
        <translation>連続失敗：%1。</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>format of date and time</comment>
        <extracomment>How a time is written, as in the documentation of QDateTime::toString.</extracomment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>format of date and time</comment>
        <extracomment>How a time is written, as in the documentation of QDateTime::toString.</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers. None of the last %Ln calls failed.</source>
        <translation>
            <numerusform>%1 は応答しています。直近の呼び出し %Ln 件に失敗はありません。</numerusform>
        </translation>
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
    <message>
        <source>%1 of %2</source>
        <comment>alert, when it fired</comment>
        <translation>%2 の%1</translation>
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
    <message>
        <source>stopped</source>
        <translation>停止</translation>
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
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of the texts, and of numbers and times.</source>
        <translation>表示テキスト、数値、時刻の言語です。</translation>
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
    <message>
        <source>Policy banner</source>
        <translation>ポリシーのバナー</translation>
    </message>
    <message>
        <source>Keychain banner</source>
        <translation>キーチェーンのバナー</translation>
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
    <name>fuseboard::CallsEmpty</name>
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
        <source>Calls are listed from the history, and it is switched off. They are kept from the moment it is switched on.</source>
        <translation>呼び出しは履歴から一覧表示しますが、履歴はオフです。オンにした時点から保存されます。</translation>
    </message>
    <message>
        <source>Go to the setting</source>
        <translation>設定へ移動</translation>
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
    <name>fuseboard::ChainUndo</name>
    <message>
        <source>Add a chain</source>
        <translation>チェーンの追加</translation>
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
        <source>Bring the chain back</source>
        <translation>チェーンの復元</translation>
    </message>
    <message>
        <source>Revert every change</source>
        <translation>すべての変更の破棄</translation>
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
    <message>
        <source>Chain link</source>
        <translation>チェーンのリンク</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy link of the chain</source>
        <translation>チェーンのリンクをコピー</translation>
    </message>
    <message>
        <source>For somebody else: shown and confirmed there before it is taken over. Keys are never in it.</source>
        <translation>他の人に渡すためのものです。取り込む前に相手側で表示され、確認されます。キーは含まれません。</translation>
    </message>
    <message>
        <source>No link can be made of chain %1</source>
        <translation>チェーン %1 のリンクを作成できません</translation>
    </message>
    <message>
        <source>The link of chain %1 is in the clipboard</source>
        <translation>チェーン %1 のリンクをクリップボードにコピーしました</translation>
    </message>
    <message>
        <source>In it are the steps and settings of the chain, and the names, presets, dialects and addresses of its providers. Keys, headers, proxies, limits and everything else are not.</source>
        <translation>リンクには、チェーンのステップと設定、プロバイダーの名前、プリセット、ダイアレクト、アドレスが含まれます。キー、ヘッダー、プロキシ、制限などは含まれません。</translation>
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
    <message>
        <source>how many successful calls took how long, per %1; a stronger colour means more calls</source>
        <translation>成功した呼び出しの所要時間の分布（%1 ごと、色が濃いほど多い）</translation>
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
        <source>Confirm: %1, %2</source>
        <comment>label of a button, what it is done to</comment>
        <translation>確定：%2 – %1</translation>
    </message>
    <message>
        <source>Cancel: %1, %2</source>
        <comment>label of a button, what it is done to</comment>
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
        <source>Try the same again?</source>
        <translation>同じものを再試行する？</translation>
    </message>
    <message>
        <source>Go on to another provider?</source>
        <translation>別のプロバイダーへ進む？</translation>
    </message>
    <message>
        <source>What to do in %1</source>
        <translation>%1 での対処方法</translation>
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
    <message numerus="yes">
        <source>%Ln calls exported</source>
        <translation>
            <numerusform>呼び出し %Ln 件をエクスポートしました</numerusform>
        </translation>
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
        <source>Retry-After of step %1 in seconds</source>
        <translation>ステップ %1 の Retry-After（秒）</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>first %1</source>
        <comment>so many calls at the beginning fail</comment>
        <translation>最初の %1</translation>
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
    <message>
        <source>%1 %2</source>
        <comment>We see: our verdict</comment>
        <translation>%1：%2</translation>
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
        <translation>ガイドページ</translation>
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
        <translation>ガイド内で検索する語句</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>ガイド内を検索</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 – Guide</source>
        <translation>%1 – ガイド</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>これらの語句はガイドにありません。</translation>
    </message>
    <message>
        <source>The guide is in English.</source>
        <translation>ガイドは英語で書かれています。</translation>
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
    <name>fuseboard::ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>インポートによる変更</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Merge the file into the configuration</source>
        <translation>ファイルを設定に統合</translation>
    </message>
    <message>
        <source>Replace everything</source>
        <translation>すべて置き換え</translation>
    </message>
    <message>
        <source>Replace the configuration by the file</source>
        <translation>設定をファイルで置き換え</translation>
    </message>
    <message>
        <source>Import the configuration now</source>
        <translation>設定を今すぐインポート</translation>
    </message>
    <message>
        <source>Cancel importing the configuration</source>
        <translation>設定のインポートをキャンセル</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 をインポート</translation>
    </message>
    <message>
        <source>Nothing would change: all of it is there already.</source>
        <translation>変更はありません。すべてすでにあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes. Nothing is taken over before you say so.</source>
        <translation>
            <numerusform>変更 %n 件。確定するまで何も取り込みません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>changes</comment>
        <translation>
            <numerusform>ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as it is: %1</source>
        <translation>そのまま残すもの：%1</translation>
    </message>
</context>
<context>
    <name>fuseboard::KeyCard</name>
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
    <message>
        <source>Check</source>
        <comment>verb: check this key now</comment>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Team history</source>
        <translation>チームの履歴</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, name</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Set by your organization in %1. The key is your own.</source>
        <translation>組織が %1 で設定しています。キーは自分のものです。</translation>
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
        <source>Keychain state</source>
        <translation>キーチェーンの状態</translation>
    </message>
    <message>
        <source>Keychain detail</source>
        <translation>キーチェーンの詳細</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>キーチェーンを再試行</translation>
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
    <message>
        <source>The keychain has answered while another window was in front: ask again.</source>
        <translation>別のウィンドウが前面にある間にキーチェーンが応答しました。もう一度操作してください。</translation>
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
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Chain from a link</source>
        <translation>リンクのチェーン</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>What the link brings</source>
        <translation>リンクの内容</translation>
    </message>
    <message>
        <source>Take the chain over</source>
        <translation>チェーンを取り込む</translation>
    </message>
    <message>
        <source>Dismiss the chain</source>
        <translation>チェーンを閉じる</translation>
    </message>
    <message>
        <source>This link is not taken over</source>
        <translation>このリンクは取り込まれません</translation>
    </message>
    <message>
        <source>Exactly this chain is there already. There is nothing to take over.</source>
        <translation>まったく同じチェーンがすでにあります。取り込むものはありません。</translation>
    </message>
    <message>
        <source>It would replace your chain of the same name. Nothing is changed and nobody is called until you take it over.</source>
        <translation>同名のチェーンを置き換えます。取り込むまで何も変更されず、どこも呼び出されません。</translation>
    </message>
    <message>
        <source>It would be a new chain. Nothing is changed and nobody is called until you take it over.</source>
        <translation>新しいチェーンになります。取り込むまで何も変更されず、どこも呼び出されません。</translation>
    </message>
    <message>
        <source>Different from yours</source>
        <translation>自分のものとの違い</translation>
    </message>
    <message>
        <source>Different from the defaults</source>
        <translation>デフォルトとの違い</translation>
    </message>
    <message>
        <source>The configuration file has mistakes. Mend them first; then the chain can be taken over.</source>
        <translation>設定ファイルに誤りがあります。修正すると、チェーンを取り込めます。</translation>
    </message>
    <message>
        <source>Not taken over. %1</source>
        <translation>取り込めませんでした。%1</translation>
    </message>
</context>
<context>
    <name>fuseboard::LockNote</name>
    <message>
        <source>Set by your organization in %1.</source>
        <extracomment>%1: path of a file</extracomment>
        <translation>組織が %1 で設定しています。</translation>
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
        <comment>button: read the file %1</comment>
        <translation>%1 を読む</translation>
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
        <translation>ヘルプ マニュアル ドキュメント help manual documentation</translation>
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
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln 回</numerusform>
        </translation>
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
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Route through the chain</source>
        <translation>チェーンの経路</translation>
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
    <message>
        <source>What happens on:</source>
        <translation>次の場合の動作：</translation>
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
    <message>
        <source>Cancel editing the rule</source>
        <translation>ルールの編集をキャンセル</translation>
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
    <name>fuseboard::SessionSection</name>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Start with the session, in the tray</source>
        <translation>セッション開始時にトレイで起動</translation>
    </message>
    <message>
        <source>Watches from the login on, without a window. Where there is no tray, the window is shown.</source>
        <translation>ログイン時からウィンドウなしで監視します。トレイがない場合はウィンドウを表示します。</translation>
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
    <message>
        <source>State of the exports</source>
        <translation>エクスポートの状態</translation>
    </message>
</context>
<context>
    <name>fuseboard::SharingSection</name>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>share team export import</source>
        <translation>共有 チーム エクスポート インポート share team export import</translation>
    </message>
    <message>
        <source>Providers, chains, rules and settings as one file, to give to others or to take over from them. Keys are never in it.</source>
        <translation>プロバイダー、チェーン、ルール、設定を 1 つのファイルにまとめ、他の人に渡したり、受け取って取り込んだりできます。キーは含まれません。</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>設定をエクスポート</translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <translation>設定をインポート</translation>
    </message>
    <message>
        <source>Undo the import of the configuration</source>
        <translation>設定のインポートを元に戻す</translation>
    </message>
    <message>
        <source>What came of the export or import</source>
        <translation>エクスポートまたはインポートの結果</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>設定 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 に書き込めません：%2。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き込みました。</translation>
    </message>
    <message>
        <source>Written to %1. Left out, as it looks like a secret: %2.</source>
        <translation>%1 に書き込みました。秘密情報のように見えるため除外：%2。</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 を読み取れません：%2。</translation>
    </message>
    <message>
        <source>The configuration is imported.</source>
        <translation>設定をインポートしました。</translation>
    </message>
    <message>
        <source>The configuration is as it was before the import.</source>
        <translation>設定をインポート前の状態に戻しました。</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>保存できませんでした。%1</translation>
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
        <source>Open %1 in the browser</source>
        <translation>%1 をブラウザーで開く</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb: open the page in the browser</comment>
        <translation>開く</translation>
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
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>送信先</translation>
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
    <message>
        <source>Try the keychain again</source>
        <translation>キーチェーンを再試行</translation>
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
        <translation>「プロンプト」ページを開き、入力できる状態にします。</translation>
    </message>
    <message>
        <source>Check every provider now.</source>
        <translation>すべてのプロバイダーを今すぐチェックします。</translation>
    </message>
    <message>
        <source>Start hidden in the tray, where there is one.</source>
        <translation>トレイがあれば、トレイに隠れて起動します。</translation>
    </message>
    <message>
        <source>Show the chain of a fuseboard:// link.</source>
        <translation>fuseboard:// リンクのチェーンを表示します。</translation>
    </message>
</context>
</TS>
