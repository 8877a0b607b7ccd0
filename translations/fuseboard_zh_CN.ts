<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AlertRows</name>
    <message>
        <source>not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>passed, %1</source>
        <translation>通过，%1</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>失败，%1</translation>
    </message>
    <message>
        <source>failed, %1: %2</source>
        <translation>失败，%1：%2</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 次</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>解除原因</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>上次结果</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下次</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>监视内容</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Warning over</source>
        <translation>警告阈值</translation>
    </message>
    <message>
        <source>Critical over</source>
        <translation>严重阈值</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>最近一周</translation>
    </message>
    <message>
        <source>Tells you</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>%1: %2, at least %3 samples</source>
        <translation>%1：%2，至少 %3 个样本</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 bad, %2 good</source>
        <translation>异常 %1，正常 %2</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>operational</source>
        <translation>正常运行</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>性能下降</translation>
    </message>
    <message>
        <source>partial outage</source>
        <translation>部分中断</translation>
    </message>
    <message>
        <source>major outage</source>
        <translation>严重中断</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>d</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>错误率</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>p95 延迟</translation>
    </message>
    <message>
        <source>p95 time to first token</source>
        <translation>p95 首 Token 时间</translation>
    </message>
    <message>
        <source>Rate limited calls</source>
        <translation>被限流的调用</translation>
    </message>
    <message>
        <source>Open circuits</source>
        <translation>打开的熔断器</translation>
    </message>
    <message>
        <source>Share of fallbacks</source>
        <translation>回退占比</translation>
    </message>
    <message>
        <source>Cost against budget</source>
        <translation>费用占预算</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>无检查</translation>
    </message>
    <message>
        <source>Failed checks in a row</source>
        <translation>连续失败的检查</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>状态页</translation>
    </message>
    <message>
        <source>Refused keys</source>
        <translation>被拒绝的密钥</translation>
    </message>
    <message>
        <source>Refused for quota</source>
        <translation>因配额被拒绝</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>每分钟 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>%1 when it fired, over %2</source>
        <translation>触发时 %1，阈值 %2</translation>
    </message>
    <message>
        <source>; worst %1</source>
        <translation>；最差 %1</translation>
    </message>
    <message>
        <source>; cleared by %1</source>
        <translation>；解除时 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>整个面板</translation>
    </message>
    <message>
        <source>every provider</source>
        <translation>每个提供商</translation>
    </message>
    <message>
        <source>every chain</source>
        <translation>每条链</translation>
    </message>
    <message>
        <source>chains %1</source>
        <translation>链 %1</translation>
    </message>
    <message>
        <source>%1 bad to fire, %2 good to clear</source>
        <translation>%1 次异常触发，%2 次正常解除</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>不到一分钟后</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>less than $%1</source>
        <translation>不足 $%1</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>It is part of: %1</source>
        <translation>属于：%1</translation>
    </message>
    <message>
        <source>The webhook is not told: its address must begin with https.</source>
        <translation>未通知 Webhook：其地址必须以 https 开头。</translation>
    </message>
    <message>
        <source>The command for alerts failed: %1</source>
        <translation>告警命令执行失败：%1</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>%1 秒内无响应</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>The webhook at %1 did not take an alert: %2</source>
        <translation>%1 的 Webhook 未接收告警：%2</translation>
    </message>
    <message>
        <source>The settings were changed.</source>
        <translation>设置已更改。</translation>
    </message>
    <message>
        <source>The network works again.</source>
        <translation>网络已恢复。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Snooze for an hour</source>
        <translation>暂停提醒 1 小时</translation>
    </message>
    <message>
        <source>error rate</source>
        <translation>错误率</translation>
    </message>
    <message>
        <source>latency, 95th percentile</source>
        <translation>延迟，第 95 百分位</translation>
    </message>
    <message>
        <source>first token, 95th percentile</source>
        <translation>首 Token，第 95 百分位</translation>
    </message>
    <message>
        <source>calls over the rate limit, a minute</source>
        <translation>每分钟超出速率限制的调用</translation>
    </message>
    <message>
        <source>open circuits</source>
        <translation>打开的熔断器</translation>
    </message>
    <message>
        <source>prompts answered by a fallback</source>
        <translation>由回退响应的提示词</translation>
    </message>
    <message>
        <source>share of the daily budget</source>
        <translation>占每日预算的比例</translation>
    </message>
    <message>
        <source>checks overdue</source>
        <translation>逾期的检查</translation>
    </message>
    <message>
        <source>failed probes in a row</source>
        <translation>连续失败的探测</translation>
    </message>
    <message>
        <source>status page</source>
        <translation>状态页</translation>
    </message>
    <message>
        <source>calls refused for the key</source>
        <translation>因密钥被拒绝的调用</translation>
    </message>
    <message>
        <source>calls refused for quota or billing</source>
        <translation>因配额或账单被拒绝的调用</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>正常运行</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>性能下降</translation>
    </message>
    <message>
        <source>partial outage</source>
        <translation>部分中断</translation>
    </message>
    <message>
        <source>major outage</source>
        <translation>严重中断</translation>
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
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1: %2 (limit: %3)</source>
        <translation>%1：%2（上限：%3）</translation>
    </message>
    <message>
        <source>chain %1</source>
        <translation>链 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: many calls fail</source>
        <translation>%1：大量调用失败</translation>
    </message>
    <message>
        <source>%1 is slow</source>
        <translation>%1 速度慢</translation>
    </message>
    <message>
        <source>%1 limits the rate of calls</source>
        <translation>%1 限制了调用速率</translation>
    </message>
    <message>
        <source>%1: circuit open</source>
        <translation>%1：熔断器打开</translation>
    </message>
    <message>
        <source>%1: fallbacks answer</source>
        <translation>%1：由回退响应</translation>
    </message>
    <message>
        <source>The daily budget is exceeded</source>
        <translation>已超出每日预算</translation>
    </message>
    <message>
        <source>Checks are overdue</source>
        <translation>检查逾期</translation>
    </message>
    <message>
        <source>%1: probes fail</source>
        <translation>%1：探测失败</translation>
    </message>
    <message>
        <source>%1: the status page reports an outage</source>
        <translation>%1：状态页报告中断</translation>
    </message>
    <message>
        <source>%1 refuses your key</source>
        <translation>%1 拒绝了您的密钥</translation>
    </message>
    <message>
        <source>%1: quota or credit is used up</source>
        <translation>%1：配额或余额已用完</translation>
    </message>
    <message>
        <source>Chain %1</source>
        <translation>链 %1</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>所有提供商</translation>
    </message>
    <message>
        <source>Your connection is down</source>
        <translation>您的连接已断开</translation>
    </message>
    <message>
        <source>%1 reports an incident</source>
        <translation>%1 公告了事件</translation>
    </message>
    <message>
        <source>%1 is failing, not announced yet</source>
        <translation>%1 出现故障，尚未公告</translation>
    </message>
    <message>
        <source>%1: one model fails</source>
        <translation>%1：一个模型失败</translation>
    </message>
    <message>
        <source>Your connection is back</source>
        <translation>您的连接已恢复</translation>
    </message>
    <message>
        <source>%1 is back to normal</source>
        <translation>%1 已恢复正常</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <translation>已结束：%1</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 称：%2</translation>
    </message>
    <message>
        <source>%1, maintenance: %2</source>
        <translation>%1，维护：%2</translation>
    </message>
    <message>
        <source>Fuseboard was not running</source>
        <translation>Fuseboard 未运行</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>性能下降</translation>
    </message>
    <message>
        <source>Partial outage</source>
        <translation>部分中断</translation>
    </message>
    <message>
        <source>Major outage</source>
        <translation>严重中断</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
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
        <translation>Token 输入 %1，输出 %2</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1（估计）</translation>
    </message>
    <message>
        <source>retry %1</source>
        <translation>重试 %1</translation>
    </message>
    <message>
        <source>Waiting, next try in %1</source>
        <translation>等待中，%1 后再次尝试</translation>
    </message>
    <message>
        <source>Waited %1 before the next try</source>
        <translation>再次尝试前等待了 %1</translation>
    </message>
    <message>
        <source>Running… %1</source>
        <translation>运行中… %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已响应</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>已跳过：%1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>(HTTP status %1)</source>
        <translation>（HTTP 状态 %1）</translation>
    </message>
    <message>
        <source>It asks to wait %1.</source>
        <translation>对方要求等待 %1。</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>connection re-used</source>
        <translation>连接已复用</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>首 Token %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>总计 %1</translation>
    </message>
    <message>
        <source>Answered by %1 / %2</source>
        <translation>由 %1 / %2 响应</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无回答</translation>
    </message>
    <message>
        <source>finish reason %1</source>
        <translation>结束原因 %1</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Token/秒</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>正在回答…</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>%1, retry %2</source>
        <translation>%1，重试 %2</translation>
    </message>
    <message>
        <source>new, in %1</source>
        <translation>新建，%1</translation>
    </message>
    <message>
        <source>re-used</source>
        <translation>复用</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>half open</source>
        <translation>半开</translation>
    </message>
    <message>
        <source>Waited before</source>
        <translation>此前等待</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS 握手</translation>
    </message>
    <message>
        <source>First byte after</source>
        <translation>首字节耗时</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>首 Token 耗时</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Token/秒</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>输入 %1，输出 %2</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1（估计）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Chain, step</source>
        <translation>链、步骤</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首 Token</translation>
    </message>
    <message>
        <source>Tokens in / out</source>
        <translation>Token 输入/输出</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>结束于 %1</translation>
    </message>
    <message>
        <source>Outside of the chains</source>
        <translation>不属于任何链</translation>
    </message>
    <message>
        <source>Chain %1, step %2</source>
        <translation>链 %1，步骤 %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已响应</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Scheduled check</source>
        <translation>定时检查</translation>
    </message>
    <message>
        <source>Key check</source>
        <translation>密钥检查</translation>
    </message>
    <message>
        <source>Attempt %1: %2, %3</source>
        <translation>尝试 %1：%2，%3</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1，步骤 %2</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>发起者</translation>
    </message>
    <message>
        <source>%1, retry %2 of this step</source>
        <translation>%1，本步骤第 %2 次重试</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>as a stream</source>
        <translation>流式</translation>
    </message>
    <message>
        <source>in one piece</source>
        <translation>一次性</translation>
    </message>
    <message>
        <source>Circuit then</source>
        <translation>当时的熔断器</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Asks to wait</source>
        <translation>要求等待</translation>
    </message>
    <message>
        <source>Same step again</source>
        <translation>重试同一步骤</translation>
    </message>
    <message>
        <source>yes, after a pause</source>
        <translation>可以，稍候片刻</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步骤</translation>
    </message>
    <message>
        <source>may be tried</source>
        <translation>可以尝试</translation>
    </message>
    <message>
        <source>would fail as well</source>
        <translation>同样会失败</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Failed at</source>
        <translation>失败于</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>转发者</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>性能下降</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Circuit open, next try in %1</source>
        <translation>熔断器打开，%1 后再试</translation>
    </message>
    <message>
        <source>Circuit open</source>
        <translation>熔断器打开</translation>
    </message>
    <message>
        <source>Circuit half-open</source>
        <translation>熔断器半开</translation>
    </message>
    <message>
        <source>Circuit closed, %1 of %2 failures</source>
        <translation>熔断器关闭，失败 %1/%2 次</translation>
    </message>
    <message>
        <source>Circuit closed</source>
        <translation>熔断器关闭</translation>
    </message>
    <message>
        <source>Circuit open after 1 failure</source>
        <translation>1 次失败后熔断器打开</translation>
    </message>
    <message>
        <source>Circuit open after %1 failures</source>
        <translation>%1 次失败后熔断器打开</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>%1 后再试。</translation>
    </message>
    <message>
        <source>Back on trial: one call at a time decides whether the circuit closes.</source>
        <translation>试运行中：以单次调用逐一判断熔断器能否关闭。</translation>
    </message>
    <message>
        <source>No calls in %1.</source>
        <translation>%1没有调用。</translation>
    </message>
    <message>
        <source>Answering. %1 in %2, none failed.</source>
        <translation>响应正常。%2 %1，无一失败。</translation>
    </message>
    <message>
        <source>Answering. %1 of %2 failed in %3.</source>
        <translation>响应正常。%3 %2，%1 失败。</translation>
    </message>
    <message>
        <source>Not answering. %1 of %2 failed: %3.</source>
        <translation>没有响应。%2中 %1 失败：%3。</translation>
    </message>
    <message>
        <source>Unsteady. %1 of %2 failed: %3.</source>
        <translation>不稳定。%2中 %1 失败：%3。</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>半开</translation>
    </message>
    <message>
        <source>%1. %2 Error rate %3, p50 %4, p95 %5, first token %6. %7.</source>
        <translation>%1。%2 错误率 %3，p50 %4，p95 %5，首 Token %6。%7。</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Set password…</source>
        <translation>设置密码…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>更换…</translation>
    </message>
    <message>
        <source>Type or paste the password, then press Enter</source>
        <translation>输入或粘贴密码，然后按 Enter</translation>
    </message>
    <message>
        <source>Type or paste the new password, then press Enter</source>
        <translation>输入或粘贴新密码，然后按 Enter</translation>
    </message>
    <message>
        <source>Store password</source>
        <translation>保存密码</translation>
    </message>
    <message>
        <source>Delete password</source>
        <translation>删除密码</translation>
    </message>
    <message>
        <source>The password is deleted.</source>
        <translation>密码已删除。</translation>
    </message>
    <message>
        <source>Nothing of a password is shown by itself.</source>
        <translation>密码不会自行显示任何部分。</translation>
    </message>
    <message>
        <source>Password card %1</source>
        <translation>密码卡片 %1</translation>
    </message>
    <message>
        <source>Masked password of %1</source>
        <translation>%1 的掩码密码</translation>
    </message>
    <message>
        <source>Set password of %1</source>
        <translation>设置 %1 的密码</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Store password of %1</source>
        <translation>保存 %1 的密码</translation>
    </message>
    <message>
        <source>Cancel password of %1</source>
        <translation>取消输入 %1 的密码</translation>
    </message>
    <message>
        <source>Check password of %1</source>
        <translation>检查 %1 的密码</translation>
    </message>
    <message>
        <source>Show password of %1</source>
        <translation>显示 %1 的密码</translation>
    </message>
    <message>
        <source>Shown password of %1</source>
        <translation>已显示的 %1 的密码</translation>
    </message>
    <message>
        <source>Hide password of %1</source>
        <translation>隐藏 %1 的密码</translation>
    </message>
    <message>
        <source>Copy password of %1</source>
        <translation>复制 %1 的密码</translation>
    </message>
    <message>
        <source>Delete password of %1</source>
        <translation>删除 %1 的密码</translation>
    </message>
    <message>
        <source>Undo deleting the password of %1</source>
        <translation>撤销删除 %1 的密码</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Use the new password of %1 all the same</source>
        <translation>仍使用 %1 的新密码</translation>
    </message>
    <message>
        <source>Keep the old password of %1</source>
        <translation>保留 %1 的旧密码</translation>
    </message>
    <message>
        <source>Set key…</source>
        <translation>设置密钥…</translation>
    </message>
    <message>
        <source>Paste the key, then press Enter</source>
        <translation>粘贴密钥，然后按 Enter</translation>
    </message>
    <message>
        <source>Paste the new key, then press Enter: it is tried first</source>
        <translation>粘贴新密钥，然后按 Enter：会先试用</translation>
    </message>
    <message>
        <source>Store key</source>
        <translation>保存密钥</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>删除密钥</translation>
    </message>
    <message>
        <source>The key is deleted.</source>
        <translation>密钥已删除。</translation>
    </message>
    <message>
        <source>The beginning and the last four characters.</source>
        <translation>开头部分和末四个字符。</translation>
    </message>
    <message>
        <source>Key card %1</source>
        <translation>密钥卡片 %1</translation>
    </message>
    <message>
        <source>Masked key of %1</source>
        <translation>%1 的掩码密钥</translation>
    </message>
    <message>
        <source>Set key of %1</source>
        <translation>设置 %1 的密钥</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>%1 的密钥</translation>
    </message>
    <message>
        <source>Store key of %1</source>
        <translation>保存 %1 的密钥</translation>
    </message>
    <message>
        <source>Cancel key of %1</source>
        <translation>取消输入 %1 的密钥</translation>
    </message>
    <message>
        <source>Check key of %1</source>
        <translation>检查 %1 的密钥</translation>
    </message>
    <message>
        <source>Show key of %1</source>
        <translation>显示 %1 的密钥</translation>
    </message>
    <message>
        <source>Shown key of %1</source>
        <translation>已显示的 %1 的密钥</translation>
    </message>
    <message>
        <source>Hide key of %1</source>
        <translation>隐藏 %1 的密钥</translation>
    </message>
    <message>
        <source>Copy key of %1</source>
        <translation>复制 %1 的密钥</translation>
    </message>
    <message>
        <source>Delete key of %1</source>
        <translation>删除 %1 的密钥</translation>
    </message>
    <message>
        <source>Undo deleting the key of %1</source>
        <translation>撤销删除 %1 的密钥</translation>
    </message>
    <message>
        <source>Remove provider %1</source>
        <translation>移除提供商 %1</translation>
    </message>
    <message>
        <source>Use the new key of %1 all the same</source>
        <translation>仍使用 %1 的新密钥</translation>
    </message>
    <message>
        <source>Keep the old key of %1</source>
        <translation>保留 %1 的旧密钥</translation>
    </message>
</context>
<context>
    <name>ChainEdit</name>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Remove a step</source>
        <translation>移除步骤</translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>移动步骤</translation>
    </message>
    <message>
        <source>Change the provider of step %1</source>
        <translation>更改步骤 %1 的提供商</translation>
    </message>
    <message>
        <source>Change the model of step %1</source>
        <translation>更改步骤 %1 的模型</translation>
    </message>
    <message>
        <source>Change the reasoning of step %1</source>
        <translation>更改步骤 %1 的推理设置</translation>
    </message>
    <message>
        <source>Change the steps</source>
        <translation>更改步骤</translation>
    </message>
    <message>
        <source>Rename the chain</source>
        <translation>重命名链</translation>
    </message>
    <message>
        <source>Change %1: %2</source>
        <translation>更改%1：%2</translation>
    </message>
    <message>
        <source>Change the chain</source>
        <translation>更改链</translation>
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
        <translation type="unfinished">%1，%2：%3。 {1.?} {2:?} {3?}</translation>
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
        <translation>抖动</translation>
    </message>
    <message>
        <source>Spreads retries over time. Full is gentlest on a provider that recovers: clients do not come back in step.</source>
        <translation>将重试在时间上错开。“完全”对正在恢复的提供商最温和：客户端不会同时涌回。</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>均等</translation>
    </message>
    <message>
        <source>decorrelated</source>
        <translation>去相关</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Retries on one step</source>
        <translation>单个步骤的重试数</translation>
    </message>
    <message>
        <source>Beside the first attempt. Two catch most short faults; more only delay the next step.</source>
        <translation>不含首次尝试。两次可应对多数短暂故障；更多只会推迟下一步骤。</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>首次停顿</translation>
    </message>
    <message>
        <source>Doubles with each retry. One second lets a hiccup pass.</source>
        <translation>每次重试翻倍。一秒足以度过短暂波动。</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>最长停顿</translation>
    </message>
    <message>
        <source>The doubling stops here: rate limits mostly count by the minute.</source>
        <translation>翻倍到此为止：速率限制大多按分钟计算。</translation>
    </message>
    <message>
        <source>Longest pause beside a free step</source>
        <translation>有空闲步骤时的最长停顿</translation>
    </message>
    <message>
        <source>Where another step is ready, no longer than this: nobody waits beside a free provider.</source>
        <translation>另有步骤可用时，停顿不超过此值：不必守着空闲的提供商等待。</translation>
    </message>
    <message>
        <source>Longest Retry-After</source>
        <translation>最长 Retry-After</translation>
    </message>
    <message>
        <source>When a provider asks to wait longer, the step cools down and the chain goes on.</source>
        <translation>若提供商要求等待更久，该步骤进入冷却，链继续往下走。</translation>
    </message>
    <message>
        <source>Slowest stream</source>
        <translation>最慢的流</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Token/秒</translation>
    </message>
    <message>
        <source>Below this over 20 s, an attempt fails: it moves, but nobody wants to read along. 0 switches it off.</source>
        <translation>20 秒内低于此值则尝试失败：虽在输出，但慢得无人愿读。0 为关闭。</translation>
    </message>
    <message>
        <source>Whole attempt</source>
        <translation>整次尝试</translation>
    </message>
    <message>
        <source>Automatic: 30 s for each 1000 tokens of answer and 10 000 of prompt, four times that for reasoning models, at most 300 s.</source>
        <translation>自动：每 1000 个回答 Token 和每 10 000 个提示词 Token 30 秒，推理模型为其四倍，最多 300 秒。</translation>
    </message>
    <message>
        <source>Adapt to the request</source>
        <translation>按请求调整</translation>
    </message>
    <message>
        <source>Longer limits for long prompts, long answers and reasoning models; a shorter one for the first token where a step is usually fast.</source>
        <translation>长提示词、长回答和推理模型放宽限制；步骤通常较快时，缩短首 Token 的限制。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Name look-up, connection and encryption. Ten seconds cover a slow mobile network.</source>
        <translation>域名解析、连接和加密。十秒足以应付慢速移动网络。</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首 Token</translation>
    </message>
    <message>
        <source>From the request to the first word; four times as long for steps marked as reasoning.</source>
        <translation>从请求到第一个词；标记为推理的步骤为其四倍。</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Silence in the middle of an answer. Keep-alive signs do not count as tokens.</source>
        <translation>回答中途的静默。保活信号不计为 Token。</translation>
    </message>
    <message>
        <source>Failures to open</source>
        <translation>打开所需失败数</translation>
    </message>
    <message>
        <source>So many within the window open the circuit: five are an outage, not bad luck.</source>
        <translation>时间窗口内达到此次数即打开熔断器：五次是中断，而非偶然。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Failures older than this are forgotten.</source>
        <translation>早于此的失败不再计入。</translation>
    </message>
    <message>
        <source>Pause while open</source>
        <translation>打开后的停顿</translation>
    </message>
    <message>
        <source>Then one call at a time is let through to see whether the provider is back. Longer in a long outage, up to five minutes.</source>
        <translation>之后每次放行一个调用，试探提供商是否恢复。长时间中断时停顿更久，最长五分钟。</translation>
    </message>
    <message>
        <source>Calls on trial</source>
        <translation>试探调用数</translation>
    </message>
    <message>
        <source>At once, while half-open, after the first that succeeded: a provider that recovers is not flooded.</source>
        <translation>半开时，首次成功之后可同时进行的调用数：避免冲垮正在恢复的提供商。</translation>
    </message>
    <message>
        <source>Successes to close</source>
        <translation>关闭所需成功数</translation>
    </message>
    <message>
        <source>Two, as one good answer may be luck.</source>
        <translation>两次，因为一次正常回答可能只是运气。</translation>
    </message>
    <message>
        <source>Whole prompt</source>
        <translation>整个提示词</translation>
    </message>
    <message>
        <source>All attempts and pauses together. After five minutes nobody waits any more.</source>
        <translation>所有尝试与停顿的总时长。超过五分钟就没有人再等了。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>熔断器</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止时限</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>ChartFiles</name>
    <message>
        <source>Circuits, and below each what its status page claims</source>
        <translation>熔断器，各行下方为其状态页的说法</translation>
    </message>
    <message>
        <source>Fuseboard</source>
        <translation>Fuseboard</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>保存显示的内容</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>ChartPainting</name>
    <message>
        <source>not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>429s: %1</source>
        <translation>429 数：%1</translation>
    </message>
    <message>
        <source>↑ alert at %1</source>
        <translation>↑ 超过 %1 告警</translation>
    </message>
    <message>
        <source>critical above %1</source>
        <translation>超过 %1 为严重</translation>
    </message>
    <message>
        <source>warning above %1</source>
        <translation>超过 %1 为警告</translation>
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
        <translation>%1 至 %2，%3</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>无法写入 %1：%2。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>ChartSummary</name>
    <message>
        <source>All failures</source>
        <translation>全部失败</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1，%2：%3。</translation>
    </message>
    <message>
        <source>no providers</source>
        <translation>无提供商</translation>
    </message>
    <message>
        <source>no samples</source>
        <translation>无样本</translation>
    </message>
    <message>
        <source>%1 now %2, at most %3</source>
        <translation>%1 当前 %2，最高 %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 median %2, 95 % below %3</source>
        <translation>%1 中位数 %2，95 % 低于 %3</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>错误率</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>首 Token 时间</translation>
    </message>
    <message>
        <source>Calls and 429s</source>
        <translation>调用与 429 数</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>its page says %1</source>
        <translation>其状态页称%1</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>熔断器</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/分钟</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>延迟 p50</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>延迟 p95</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>延迟 p99</translation>
    </message>
    <message>
        <source>Time to first token p50</source>
        <translation>首 Token 时间 p50</translation>
    </message>
    <message>
        <source>Time to first token p95</source>
        <translation>首 Token 时间 p95</translation>
    </message>
    <message>
        <source>Time to first token p99</source>
        <translation>首 Token 时间 p99</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>429s</source>
        <translation>429 数</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>每分钟</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>calls</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>首 Token 时间</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>And 1 more problem.</source>
        <translation>还有 1 个问题。</translation>
    </message>
    <message>
        <source>And %1 more problems.</source>
        <translation>还有 %1 个问题。</translation>
    </message>
    <message>
        <source>%1 is broken. Running on the last good copy.</source>
        <translation>%1 已损坏。正以最后的完好副本运行。</translation>
    </message>
    <message>
        <source>%1 is broken. Running without providers.</source>
        <translation>%1 已损坏。正在无提供商的情况下运行。</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>The keyring does not work. Keys live in memory until Fuseboard is closed.</source>
        <translation>密钥环不可用。密钥保存在内存中，直到 Fuseboard 关闭。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Waiting for the keyring to be unlocked.</source>
        <translation>正在等待密钥环解锁。</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1，另有 %2 个</translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>显示告警</translation>
    </message>
    <message>
        <source>Live watching goes on without history.</source>
        <translation>实时监视继续进行，但没有历史记录。</translation>
    </message>
    <message>
        <source>The history goes on.</source>
        <translation>历史记录继续保存。</translation>
    </message>
    <message>
        <source>The team&apos;s history does not take what is seen here.</source>
        <translation>团队历史记录不接收此处的记录。</translation>
    </message>
    <message>
        <source>The team&apos;s history is away. What is seen waits on this disk.</source>
        <translation>团队历史记录已断开。此处的记录在本磁盘上等待。</translation>
    </message>
    <message>
        <source>Records are not exported.</source>
        <translation>记录未导出。</translation>
    </message>
    <message>
        <source>Simulated providers. Nothing leaves this computer.</source>
        <translation>模拟的提供商。没有任何内容离开本机。</translation>
    </message>
    <message>
        <source>Configuration: 1 problem</source>
        <translation>配置：1 个问题</translation>
    </message>
    <message>
        <source>Configuration: %1 problems</source>
        <translation>配置：%1 个问题</translation>
    </message>
    <message>
        <source>Configuration: none yet</source>
        <translation>配置：尚无</translation>
    </message>
    <message>
        <source>Configuration: in order</source>
        <translation>配置：正常</translation>
    </message>
    <message>
        <source>Keyring: not checked yet</source>
        <translation>密钥环：尚未检查</translation>
    </message>
    <message>
        <source>Keyring: being checked</source>
        <translation>密钥环：正在检查</translation>
    </message>
    <message>
        <source>Keyring: %1</source>
        <translation>密钥环：%1</translation>
    </message>
    <message>
        <source>Keyring: waiting to be unlocked</source>
        <translation>密钥环：等待解锁</translation>
    </message>
    <message>
        <source>Keyring: not working, keys in memory</source>
        <translation>密钥环：不可用，密钥在内存中</translation>
    </message>
    <message>
        <source>Keyring: not used</source>
        <translation>密钥环：未使用</translation>
    </message>
    <message>
        <source>Records that could not be kept: %1</source>
        <translation>未能保存的记录：%1 条</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>历史记录：%1</translation>
    </message>
    <message>
        <source>History: nothing is kept</source>
        <translation>历史记录：未保存任何内容</translation>
    </message>
    <message>
        <source>History: off</source>
        <translation>历史记录：关闭</translation>
    </message>
    <message>
        <source>Records that wait on this disk: %1</source>
        <translation>在本磁盘上等待的记录：%1 条</translation>
    </message>
    <message>
        <source>Name of this board: %1</source>
        <translation>本面板的名称：%1</translation>
    </message>
    <message>
        <source>Team&apos;s history: connecting</source>
        <translation>团队历史记录：正在连接</translation>
    </message>
    <message>
        <source>Team&apos;s history: %1 to send</source>
        <translation>团队历史记录：待发送 %1 条</translation>
    </message>
    <message>
        <source>Team&apos;s history: up to date</source>
        <translation>团队历史记录：已是最新</translation>
    </message>
    <message>
        <source>Team&apos;s history: away, %1 waiting</source>
        <translation>团队历史记录：已断开，%1 条等待</translation>
    </message>
    <message>
        <source>Team&apos;s history: failing, %1 waiting</source>
        <translation>团队历史记录：故障，%1 条等待</translation>
    </message>
    <message>
        <source>%1 is paused: %2</source>
        <translation>%1 已暂停：%2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 失败：%2</translation>
    </message>
    <message>
        <source>Checks: %1 of %2 fail</source>
        <translation>检查：%1/%2 失败</translation>
    </message>
    <message>
        <source>Checks: %1 pass</source>
        <translation>检查：%1 项通过</translation>
    </message>
    <message>
        <source>Checks: paused</source>
        <translation>检查：已暂停</translation>
    </message>
    <message>
        <source>Checks: none yet</source>
        <translation>检查：尚无</translation>
    </message>
    <message>
        <source>Exports: 1 fault</source>
        <translation>导出：1 处故障</translation>
    </message>
    <message>
        <source>Exports: %1 faults</source>
        <translation>导出：%1 处故障</translation>
    </message>
    <message>
        <source>Network: your connection</source>
        <translation>网络：您的连接有问题</translation>
    </message>
    <message>
        <source>Network: working</source>
        <translation>网络：正常</translation>
    </message>
    <message>
        <source>Tray: none</source>
        <translation>托盘：无</translation>
    </message>
    <message>
        <source>This desktop has no tray. Closing the window ends Fuseboard.</source>
        <translation>此桌面没有托盘。关闭窗口即退出 Fuseboard。</translation>
    </message>
    <message>
        <source>Tray: shown</source>
        <translation>托盘：已显示</translation>
    </message>
    <message>
        <source>Closing the window ends Fuseboard. Click to keep it running in the tray.</source>
        <translation>关闭窗口即退出 Fuseboard。单击可让其在托盘中继续运行。</translation>
    </message>
    <message>
        <source>Tray: keeps running</source>
        <translation>托盘：保持运行</translation>
    </message>
    <message>
        <source>Fuseboard goes on in the tray when the window is closed. Click to change that.</source>
        <translation>窗口关闭后，Fuseboard 在托盘中继续运行。单击可更改。</translation>
    </message>
</context>
<context>
    <name>DiagnosisText</name>
    <message>
        <source>once</source>
        <translation>1 次</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>The limit is of a short while, and fills up again.</source>
        <translation>该限制是短时的，会重新恢复。</translation>
    </message>
    <message>
        <source>The quota stays used up until its reset.</source>
        <translation>配额用完后，重置前不会恢复。</translation>
    </message>
    <message>
        <source>It stays so until the account is paid for.</source>
        <translation>在账户付款之前不会改变。</translation>
    </message>
    <message>
        <source>The same key will be refused again.</source>
        <translation>同一密钥会再次被拒绝。</translation>
    </message>
    <message>
        <source>The same key has no access the next time either.</source>
        <translation>同一密钥下次也没有权限。</translation>
    </message>
    <message>
        <source>There will be no such model the next time either.</source>
        <translation>下次也不会有这个模型。</translation>
    </message>
    <message>
        <source>The same request is as long the next time.</source>
        <translation>同样的请求下次还是一样长。</translation>
    </message>
    <message>
        <source>The same words meet the same filter.</source>
        <translation>同样的文字会遇到同样的过滤器。</translation>
    </message>
    <message>
        <source>The same request is as wrong the next time.</source>
        <translation>同样的请求下次同样有误。</translation>
    </message>
    <message>
        <source>Capacity comes back, often within seconds.</source>
        <translation>容量通常在几秒内恢复。</translation>
    </message>
    <message>
        <source>Such faults of a provider often pass within seconds.</source>
        <translation>提供商的这类故障通常在几秒内消失。</translation>
    </message>
    <message>
        <source>Once: the provider may have been slow, but may also stay so.</source>
        <translation>一次：提供商可能只是一时变慢，但也可能持续如此。</translation>
    </message>
    <message>
        <source>Networks recover; a wrong address does not.</source>
        <translation>网络会恢复；错误的地址不会。</translation>
    </message>
    <message>
        <source>The same certificate fails the next time.</source>
        <translation>同一证书下次也会失败。</translation>
    </message>
    <message>
        <source>It would cost the same time once more.</source>
        <translation>会再耗费同样的时间。</translation>
    </message>
    <message>
        <source>The next answer may come whole.</source>
        <translation>下一次回答可能完整送达。</translation>
    </message>
    <message>
        <source>A damaged reply may be a passing fault; a wrong address is not.</source>
        <translation>响应损坏可能是暂时故障；错误的地址则不是。</translation>
    </message>
    <message>
        <source>Nobody knows yet what would come of it.</source>
        <translation>尚不知道结果会如何。</translation>
    </message>
    <message>
        <source>Only this provider refuses it; another one may take it.</source>
        <translation>只有该提供商拒绝；其他提供商可能接受。</translation>
    </message>
    <message>
        <source>Every provider would refuse this request: mend it first.</source>
        <translation>所有提供商都会拒绝此请求：请先修正。</translation>
    </message>
    <message>
        <source>A model with a longer window may take it.</source>
        <translation>上下文窗口更长的模型可能接受。</translation>
    </message>
    <message>
        <source>Filters differ: another model may answer.</source>
        <translation>过滤器各不相同：其他模型可能会回答。</translation>
    </message>
    <message>
        <source>The fault is of this provider or account alone.</source>
        <translation>仅是该提供商或账户的问题。</translation>
    </message>
    <message>
        <source>Another provider would fail in the same way.</source>
        <translation>换一个提供商也会同样失败。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Yes, after %1</source>
        <translation>是，%1 后</translation>
    </message>
    <message>
        <source>provider not named</source>
        <translation>未注明提供商</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>经由 %1</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <translation>%1（经由 %2）</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Cause not known</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>Passes by itself</source>
        <translation>会自行恢复</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态</translation>
    </message>
    <message>
        <source>Your rule</source>
        <translation>您的规则</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>%1, by “%2”</source>
        <translation>%1，依据“%2”</translation>
    </message>
    <message>
        <source>%1 – as known from %2</source>
        <translation>%1 – 据 %2 所知</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>one error</source>
        <translation>1 种错误</translation>
    </message>
    <message>
        <source>%1 different errors</source>
        <translation>%1 种不同的错误</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1 个</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>已读取 %1</translation>
    </message>
    <message>
        <source>It is very long: only a part of it was read.</source>
        <translation>内容过长：只读取了一部分。</translation>
    </message>
    <message>
        <source>%1 were read, and nothing in them looks like a failed call: no HTTP status from 400 on, no error object, no words that providers use for errors.</source>
        <translation>已读取 %1，其中没有类似失败调用的内容：没有 400 及以上的 HTTP 状态、没有错误对象，也没有提供商用于报错的文字。</translation>
    </message>
    <message>
        <source>Cursor makes its calls from its own servers, so its logs may not have them: paste what the chat shows instead.</source>
        <translation>Cursor 从自己的服务器发起调用，其日志中可能没有：请改为粘贴聊天中显示的内容。</translation>
    </message>
    <message>
        <source>Try the newest task, or paste what the Output panel shows under Cline.</source>
        <translation>请尝试最新的任务，或粘贴“输出”面板中 Cline 下显示的内容。</translation>
    </message>
    <message>
        <source>In VS Code its errors are in the developer tools&apos; console: paste them from there.</source>
        <translation>在 VS Code 中，其错误位于开发者工具的控制台：请从那里粘贴。</translation>
    </message>
    <message>
        <source>Record with the network tab open before the call is made, and save with content.</source>
        <translation>请在发起调用前打开“网络”标签页录制，并连同内容一起保存。</translation>
    </message>
    <message>
        <source>Paste the whole reply with its status line and headers, or make the call fail once more with a more talkative log.</source>
        <translation>请粘贴包含状态行和标头的完整响应，或启用更详细的日志让调用再失败一次。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>判定依据</translation>
    </message>
    <message>
        <source>Try the same again</source>
        <translation>原样重试</translation>
    </message>
    <message>
        <source>Go on to another provider</source>
        <translation>转到其他提供商</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>无调用</translation>
    </message>
    <message>
        <source>%1, none failed</source>
        <translation>%1，无一失败</translation>
    </message>
    <message>
        <source>%1, %2 failed (%3)</source>
        <translation>%1，失败 %2 次（%3）</translation>
    </message>
</context>
<context>
    <name>EnvSource</name>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
</context>
<context>
    <name>ErrorKind</name>
    <message>
        <source>too many requests for now</source>
        <translation>请求暂时过多</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>配额已用完</translation>
    </message>
    <message>
        <source>payment needed</source>
        <translation>需要付款</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>密钥未被接受</translation>
    </message>
    <message>
        <source>key has no access</source>
        <translation>密钥无权限</translation>
    </message>
    <message>
        <source>no such model there</source>
        <translation>模型不存在</translation>
    </message>
    <message>
        <source>prompt too long for the model</source>
        <translation>提示词超出模型上限</translation>
    </message>
    <message>
        <source>blocked by a content filter</source>
        <translation>被内容过滤器拦截</translation>
    </message>
    <message>
        <source>request not accepted</source>
        <translation>请求未被接受</translation>
    </message>
    <message>
        <source>request too large</source>
        <translation>请求过大</translation>
    </message>
    <message>
        <source>provider at capacity</source>
        <translation>提供商过载</translation>
    </message>
    <message>
        <source>fault of the provider</source>
        <translation>提供商故障</translation>
    </message>
    <message>
        <source>provider not reachable behind its front end</source>
        <translation>提供商前端无法连到后端</translation>
    </message>
    <message>
        <source>provider timed out</source>
        <translation>提供商超时</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时响应</translation>
    </message>
    <message>
        <source>answer stalled</source>
        <translation>回答停滞</translation>
    </message>
    <message>
        <source>answer cut off</source>
        <translation>回答中断</translation>
    </message>
    <message>
        <source>unusable reply</source>
        <translation>响应不可用</translation>
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
        <translation>未收到响应。</translation>
    </message>
    <message>
        <source>… cut here: only the first %1 are kept.</source>
        <translation>…在此截断：仅保留前 %1。</translation>
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
        <translation>分钟</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 次调用</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>the last 5 minutes</source>
        <translation>最近 5 分钟</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>the last 6 hours</source>
        <translation>最近 6 小时</translation>
    </message>
    <message>
        <source>the last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>the chosen time</source>
        <translation>所选时段</translation>
    </message>
</context>
<context>
    <name>GapStrip</name>
    <message>
        <source>Longest gap %1, after %2 · usual gap %3 · %4 pieces</source>
        <translation>最长间隔 %1（%2 后）· 通常间隔 %3 · %4 段</translation>
    </message>
</context>
<context>
    <name>KeyImport</name>
    <message>
        <source>New: adds the provider</source>
        <translation>新：添加提供商</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>Replaces the key, if a check with the new one passes</source>
        <translation>新密钥通过检查后替换现有密钥</translation>
    </message>
    <message>
        <source>Being compared…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Same key: nothing to do</source>
        <translation>密钥相同：无需处理</translation>
    </message>
    <message>
        <source>Read from the environment already</source>
        <translation>已从环境读取</translation>
    </message>
    <message>
        <source>The provider needs no key</source>
        <translation>该提供商无需密钥</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Only names another place where the key is</source>
        <translation>仅指明密钥的另一存放处</translation>
    </message>
    <message>
        <source>White space around the key is cut off.</source>
        <translation>密钥前后的空白会被去除。</translation>
    </message>
    <message>
        <source>Set %1 times: line %2 counts.</source>
        <translation>设置了 %1 次：以第 %2 行为准。</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Not looked for yet</source>
        <translation>尚未查找</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Password in memory</source>
        <translation>密码在内存中</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>密码已设置</translation>
    </message>
    <message>
        <source>Key in memory</source>
        <translation>密钥在内存中</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>密钥已设置</translation>
    </message>
    <message>
        <source>No password yet</source>
        <translation>尚无密码</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>尚无密钥</translation>
    </message>
    <message>
        <source>Waiting for the keyring to be unlocked</source>
        <translation>等待密钥环解锁</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>无需密钥</translation>
    </message>
    <message>
        <source>The keyring could not be read</source>
        <translation>无法读取密钥环</translation>
    </message>
    <message>
        <source>Memory, until Fuseboard is closed</source>
        <translation>内存，直到 Fuseboard 关闭</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>Environment variable %1</source>
        <translation>环境变量 %1</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>无需</translation>
    </message>
    <message>
        <source>White space around the password was cut off.</source>
        <translation>已去除密码前后的空白。</translation>
    </message>
    <message>
        <source>White space around the key was cut off.</source>
        <translation>已去除密钥前后的空白。</translation>
    </message>
    <message>
        <source>Set %1 before Fuseboard is started.</source>
        <translation>请在启动 Fuseboard 之前设置 %1。</translation>
    </message>
    <message>
        <source>Works: answered in %1, at %2</source>
        <translation>正常：%1 内响应，时间 %2</translation>
    </message>
    <message numerus="yes">
        <source>Works: %n models answered, the slowest in %1, at %2</source>
        <translation>
            <numerusform>正常：%n 个模型有响应，最慢 %1，时间 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed at %1: %2.</source>
        <translation>%1 失败：%2。</translation>
    </message>
    <message>
        <source>%1 failed at %2: %3.</source>
        <translation>%1 在 %2 失败：%3。</translation>
    </message>
    <message>
        <source>Through %1.</source>
        <translation>经由 %1。</translation>
    </message>
    <message>
        <source>Certificates: %1.</source>
        <translation>证书：%1。</translation>
    </message>
    <message>
        <source>For the server that keeps the history of the team</source>
        <translation>用于保存团队历史记录的服务器</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>Keyring not checked yet</source>
        <translation>密钥环尚未检查</translation>
    </message>
    <message>
        <source>Keyring %1: being checked</source>
        <translation>密钥环 %1：正在检查</translation>
    </message>
    <message>
        <source>Keyring %1: works</source>
        <translation>密钥环 %1：正常</translation>
    </message>
    <message>
        <source>Keyring %1: waiting to be unlocked</source>
        <translation>密钥环 %1：等待解锁</translation>
    </message>
    <message>
        <source>Keyring %1: does not work</source>
        <translation>密钥环 %1：不可用</translation>
    </message>
    <message>
        <source>No keyring is used</source>
        <translation>未使用密钥环</translation>
    </message>
    <message>
        <source>Keys are stored there, and nowhere else.</source>
        <translation>密钥只保存在那里，别无他处。</translation>
    </message>
    <message>
        <source>Keys that are set here live in memory until Fuseboard is closed.</source>
        <translation>在此设置的密钥保存在内存中，直到 Fuseboard 关闭。</translation>
    </message>
    <message>
        <source>Keys live in memory until Fuseboard is closed.</source>
        <translation>密钥保存在内存中，直到 Fuseboard 关闭。</translation>
    </message>
</context>
<context>
    <name>LimitText</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>输入 Token</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>输出 Token</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/秒</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/分钟</translation>
    </message>
    <message>
        <source>/h</source>
        <translation>/小时</translation>
    </message>
    <message>
        <source>/day</source>
        <translation>/天</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 left.</source>
        <translation>%1：剩余 %2，共 %3。</translation>
    </message>
    <message>
        <source>Model %1.</source>
        <translation>模型 %1。</translation>
    </message>
    <message>
        <source>Full again in %1.</source>
        <translation>%1 后完全恢复。</translation>
    </message>
    <message>
        <source>The provider says so.</source>
        <translation>据提供商所述。</translation>
    </message>
    <message>
        <source>As configured.</source>
        <translation>按配置。</translation>
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
        <translation>概览</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>%1 的卡片</translation>
    </message>
    <message>
        <source>Pause or resume the charts</source>
        <translation>暂停或继续更新图表</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>%1 的密钥</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Calls of %1</source>
        <translation>%1 的调用</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Probes</name>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无密钥</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>使用电池</translation>
    </message>
    <message>
        <source>metered network</source>
        <translation>按流量计费的网络</translation>
    </message>
    <message>
        <source>daily cap reached</source>
        <translation>已达每日上限</translation>
    </message>
</context>
<context>
    <name>PromptCost</name>
    <message>
        <source>&lt; $%1</source>
        <translation>&lt; $%1</translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message>
        <source>Before: %1.</source>
        <translation>之前：%1。</translation>
    </message>
    <message>
        <source>When it fired: %1.</source>
        <translation>触发时：%1。</translation>
    </message>
    <message>
        <source>After: %1.</source>
        <translation>之后：%1。</translation>
    </message>
</context>
<context>
    <name>RehearsalText</name>
    <message>
        <source>%1, %2 of pauses</source>
        <translation>%1，停顿 %2</translation>
    </message>
    <message>
        <source>%1, no pause</source>
        <translation>%1，无停顿</translation>
    </message>
    <message>
        <source>%1 answers after %2 (%3).</source>
        <translation>%1 在 %2 后响应（%3）。</translation>
    </message>
    <message>
        <source>No end after %1 (%2).</source>
        <translation>%1 后仍未结束（%2）。</translation>
    </message>
    <message>
        <source>No answer: the prompt fails after %1 (%2).</source>
        <translation>无回答：提示词在 %1 后失败（%2）。</translation>
    </message>
    <message>
        <source>%1 of %2 prompts are answered, in %3 (%4).</source>
        <translation>%2 个提示词中有 %1 个得到回答，用时 %3（%4）。</translation>
    </message>
    <message>
        <source>The circuit of step %1, %2, opens with prompt %3 for %4.</source>
        <translation>步骤 %1（%2）的熔断器在第 %3 个提示词时打开，持续 %4。</translation>
    </message>
    <message>
        <source>It is closed or half-open again at the end.</source>
        <translation>结束时它已重新关闭或半开。</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>429 too many requests</source>
        <translation>429 请求过多</translation>
    </message>
    <message>
        <source>503 overloaded</source>
        <translation>503 过载</translation>
    </message>
    <message>
        <source>500 server error</source>
        <translation>500 服务器错误</translation>
    </message>
    <message>
        <source>stalls in its answer</source>
        <translation>回答中途停滞</translation>
    </message>
    <message>
        <source>breaks off its answer</source>
        <translation>回答中途断开</translation>
    </message>
    <message>
        <source>refuses the key</source>
        <translation>拒绝密钥</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>first token after 30 s</source>
        <translation>首 Token 需 30 秒</translation>
    </message>
    <message>
        <source>The rehearsal was cut short there.</source>
        <translation>演练在此处中止。</translation>
    </message>
    <message>
        <source>Prompt %1: %2</source>
        <translation>提示词 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>…还有 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>If it goes on: with prompt %1 in a row the circuit of %2 opens, and it is passed over for %3.</source>
        <translation>若持续下去：连续到第 %1 个提示词时，%2 的熔断器打开，并被跳过 %3。</translation>
    </message>
    <message>
        <source>If it goes on: the circuit of %1 stays closed; %2 of %3 prompts in a row pass it over, as it asked for a pause.</source>
        <translation>若持续下去：%1 的熔断器保持关闭；连续 %3 个提示词中有 %2 个因其要求暂停而跳过它。</translation>
    </message>
    <message>
        <source>If it goes on: the circuit of %1 stays closed, and it is asked anew with each of %2 prompts in a row.</source>
        <translation>若持续下去：%1 的熔断器保持关闭，连续 %2 个提示词每次都会重新调用它。</translation>
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
        <translation>每分钟</translation>
    </message>
    <message>
        <source>the history has nothing to try it on</source>
        <translation>历史记录中没有可供试算的数据</translation>
    </message>
    <message>
        <source>never fired last week</source>
        <translation>最近一周从未触发</translation>
    </message>
    <message>
        <source>fired once last week, for %1</source>
        <translation>最近一周触发 1 次，持续 %1</translation>
    </message>
    <message>
        <source>fired %1 times last week, %2 in all</source>
        <translation>最近一周触发 %1 次，共 %2</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>整个面板</translation>
    </message>
    <message>
        <source>%1, %2 for %3: %4, worst %5</source>
        <translation>%1，%2 起持续 %3：%4，最差 %5</translation>
    </message>
    <message>
        <source>and %1 before</source>
        <translation>此前还有 %1 次</translation>
    </message>
</context>
<context>
    <name>SettingList</name>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>This is no address. Write it without spaces, as in the example.</source>
        <translation>这不是地址。请按示例填写，不含空格。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Automatic probes</source>
        <translation>自动探测</translation>
    </message>
    <message>
        <source>One short check of each provider and model that the chains name.</source>
        <translation>对链中列出的每个提供商和模型各做一次简短检查。</translation>
    </message>
    <message>
        <source>Interval of the probes</source>
        <translation>探测间隔</translation>
    </message>
    <message>
        <source>How often each automatic probe is sent.</source>
        <translation>每个自动探测的发送间隔。</translation>
    </message>
    <message>
        <source>Cost cap of the probes</source>
        <translation>探测费用上限</translation>
    </message>
    <message>
        <source>Probes pause for the rest of a day (UTC) once all of them have cost so much.</source>
        <translation>所有探测的费用合计达到此值后，当天（UTC）暂停探测。</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>使用电池时暂停</translation>
    </message>
    <message>
        <source>No automatic probes while this machine runs on its battery.</source>
        <translation>本机使用电池供电时不进行自动探测。</translation>
    </message>
    <message>
        <source>Pause on metered networks</source>
        <translation>按流量计费时暂停</translation>
    </message>
    <message>
        <source>No automatic probes while the network says that its data costs.</source>
        <translation>网络提示按流量计费时不进行自动探测。</translation>
    </message>
    <message>
        <source>Read status pages</source>
        <translation>读取状态页</translation>
    </message>
    <message>
        <source>What the providers themselves say of their health.</source>
        <translation>提供商自己公布的健康状况。</translation>
    </message>
    <message>
        <source>Interval of the status pages</source>
        <translation>状态页间隔</translation>
    </message>
    <message>
        <source>How often each page is read.</source>
        <translation>每个页面的读取间隔。</translation>
    </message>
    <message>
        <source>Budget a day</source>
        <translation>每日预算</translation>
    </message>
    <message>
        <source>Alerts warn at 120 % of it, by the prices in the configuration.</source>
        <translation>按配置中的价格计算，达到 120 % 时告警。</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>无预算</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Whether the rules are looked at; they stand on the Alerts page.</source>
        <translation>是否评估规则；规则位于“告警”页。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Alerts are told on the desktop too.</source>
        <translation>同时在桌面上通知告警。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Notifications come with a sound.</source>
        <translation>通知时播放声音。</translation>
    </message>
    <message>
        <source>Keep a history</source>
        <translation>保存历史记录</translation>
    </message>
    <message>
        <source>Calls, incidents, circuits and alerts stay after the program ends. Prompts and answers are never in it.</source>
        <translation>调用、事件、熔断器和告警在程序结束后仍保留。其中绝不含提示词和回答。</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>保存天数</translation>
    </message>
    <message>
        <source>Older records are deleted.</source>
        <translation>更早的记录会被删除。</translation>
    </message>
    <message>
        <source>Space on disk</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>When it is used up, the oldest records go first.</source>
        <translation>用完后，最早的记录先被删除。</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>A PostgreSQL database that several boards write to: postgresql://USER@HOST:5432/DATABASE, without a password.</source>
        <translation>供多个面板写入的 PostgreSQL 数据库：postgresql://USER@HOST:5432/DATABASE，不含密码。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Name of this board</source>
        <translation>本面板的名称</translation>
    </message>
    <message>
        <source>How the records of this board are named there.</source>
        <translation>本面板的记录在其中所用的名称。</translation>
    </message>
    <message>
        <source>the name of this machine</source>
        <translation>本机名称</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>调用日志</translation>
    </message>
    <message>
        <source>One line of JSON for each call, in a file.</source>
        <translation>每次调用在文件中写一行 JSON。</translation>
    </message>
    <message>
        <source>File of the call log</source>
        <translation>调用日志文件</translation>
    </message>
    <message>
        <source>The whole path.</source>
        <translation>完整路径。</translation>
    </message>
    <message>
        <source>calls.jsonl in the data folder</source>
        <translation>数据文件夹中的 calls.jsonl</translation>
    </message>
    <message>
        <source>Size of the call log</source>
        <translation>调用日志大小</translation>
    </message>
    <message>
        <source>From this size on a new file is begun.</source>
        <translation>达到此大小后开始新文件。</translation>
    </message>
    <message>
        <source>Older call logs</source>
        <translation>较早的调用日志</translation>
    </message>
    <message>
        <source>How many full files are kept beside the current one.</source>
        <translation>除当前文件外保留的已满文件数。</translation>
    </message>
    <message>
        <source>Prometheus metrics</source>
        <translation>Prometheus 指标</translation>
    </message>
    <message>
        <source>Served at /metrics, to this machine alone.</source>
        <translation>在 /metrics 提供，仅限本机访问。</translation>
    </message>
    <message>
        <source>Prometheus port</source>
        <translation>Prometheus 端口</translation>
    </message>
    <message>
        <source>On 127.0.0.1.</source>
        <translation>位于 127.0.0.1。</translation>
    </message>
    <message>
        <source>OpenTelemetry endpoint</source>
        <translation>OpenTelemetry 端点</translation>
    </message>
    <message>
        <source>Spans and metrics go there by OTLP over HTTP, for example http://127.0.0.1:4318.</source>
        <translation>以 OTLP over HTTP 发送 span 和指标，例如 http://127.0.0.1:4318。</translation>
    </message>
    <message>
        <source>OpenTelemetry authorization</source>
        <translation>OpenTelemetry 授权</translation>
    </message>
    <message>
        <source>Name of the environment variable with the value of the Authorization header.</source>
        <translation>存放 Authorization 标头值的环境变量名称。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>&quot;none&quot;, http://host:port or socks5://host:port.</source>
        <translation>&quot;none&quot;、http://host:port 或 socks5://host:port。</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>系统设置</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Authorities that are trusted beside the system&apos;s, as a PEM file.</source>
        <translation>除系统外额外信任的证书颁发机构，PEM 文件。</translation>
    </message>
    <message>
        <source>the system&apos;s alone</source>
        <translation>仅系统证书</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>affects %1</source>
        <translation>影响 %1</translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation>调查中</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>监控中</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Post-mortem</source>
        <translation>事后分析</translation>
    </message>
    <message>
        <source>State not told</source>
        <translation>未说明状态</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>自 %1 起，%2</translation>
    </message>
    <message>
        <source>Impact not told</source>
        <translation>未说明影响</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Maintenance ahead</source>
        <translation>计划维护</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Components: %1</source>
        <translation>组件：%1</translation>
    </message>
    <message>
        <source>announced in the minute of our first failure</source>
        <translation>在我们首次失败的同一分钟公告</translation>
    </message>
    <message>
        <source>announced %1 after our first failure</source>
        <translation>在我们首次失败 %1后公告</translation>
    </message>
    <message>
        <source>announced %1 before we noticed</source>
        <translation>比我们发现早 %1公告</translation>
    </message>
    <message>
        <source>our calls did not fail</source>
        <translation>我们的调用没有失败</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>unknown: nothing tells of this day</source>
        <translation>未知：没有当天的信息</translation>
    </message>
    <message>
        <source>no incident</source>
        <translation>无事件</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <translation>%1 – %2：%3</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>正常运行</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>性能下降</translation>
    </message>
    <message>
        <source>Partial outage</source>
        <translation>部分中断</translation>
    </message>
    <message>
        <source>Major outage</source>
        <translation>严重中断</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>RSS feed</source>
        <translation>RSS 源</translation>
    </message>
    <message>
        <source>Atom feed</source>
        <translation>Atom 源</translation>
    </message>
    <message>
        <source>last known: %1</source>
        <translation>最近已知：%1</translation>
    </message>
    <message>
        <source>open incidents: %1</source>
        <translation>未解决的事件：%1</translation>
    </message>
    <message>
        <source>components operational: all %1</source>
        <translation>正常运行的组件：全部 %1 个</translation>
    </message>
    <message>
        <source>components operational: %1 of %2</source>
        <translation>正常运行的组件：%1/%2</translation>
    </message>
    <message>
        <source>Last good reading %1.</source>
        <translation>上次成功读取：%1。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>读取：%1</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>下次 %1</translation>
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
        <translation>严重：%1，警告：%2</translation>
    </message>
    <message>
        <source>In order: %1 of %2</source>
        <translation>正常：%1/%2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>%1 of the last %2 calls failed.</source>
        <translation>最近 %2 次调用中有 %1 次失败。</translation>
    </message>
    <message>
        <source>The only call failed.</source>
        <translation>唯一的一次调用失败了。</translation>
    </message>
    <message>
        <source>The only call succeeded.</source>
        <translation>唯一的一次调用成功了。</translation>
    </message>
    <message>
        <source>No call is made while its circuit is open.</source>
        <translation>熔断器打开期间不会发起调用。</translation>
    </message>
    <message>
        <source>The newest call, %1 ago, failed.</source>
        <translation>最近一次调用（%1前）失败了。</translation>
    </message>
    <message>
        <source>There were no calls of late.</source>
        <translation>近期没有调用。</translation>
    </message>
    <message>
        <source>%1 says: maintenance.</source>
        <translation>%1 称：维护。</translation>
    </message>
    <message>
        <source>%1 says: maintenance, %2.</source>
        <translation>%1 称：维护，%2。</translation>
    </message>
    <message>
        <source>%1 says: maintenance, %2, until %3.</source>
        <translation>%1 称：维护，%2，至 %3。</translation>
    </message>
    <message>
        <source>%1 says: %2.</source>
        <translation>%1 称：%2。</translation>
    </message>
    <message>
        <source>%1 says: %2 since %3.</source>
        <translation>%1 称：%2（自 %3 起）。</translation>
    </message>
    <message>
        <source>The last answer came %1 ago.</source>
        <translation>最近一次响应是在 %1前。</translation>
    </message>
    <message>
        <source>No call was answered yet.</source>
        <translation>尚无调用得到响应。</translation>
    </message>
    <message>
        <source>All calls of the last 5 minutes succeeded: %1.</source>
        <translation>最近 5 分钟的调用全部成功：%1 次。</translation>
    </message>
    <message>
        <source>Failed in the last 5 minutes: %1 of %2 calls (%3).</source>
        <translation>最近 5 分钟失败：%2 次调用中的 %1 次（%3）。</translation>
    </message>
    <message>
        <source>Refused because of the prompt: %1.</source>
        <translation>因提示词被拒绝：%1 次。</translation>
    </message>
    <message>
        <source>The newest failure, %1 ago: %2</source>
        <translation>最近一次失败（%1前）：%2</translation>
    </message>
    <message>
        <source>The newest failure, %1 ago, with %2: %3</source>
        <translation>最近一次失败（%1前，%2）：%3</translation>
    </message>
    <message>
        <source>Failing: %1. Answering: %2.</source>
        <translation>失败：%1。正常响应：%2。</translation>
    </message>
    <message>
        <source>Its status page could not be read.</source>
        <translation>无法读取其状态页。</translation>
    </message>
    <message>
        <source>Its status page could not be read for too long to rely on it.</source>
        <translation>其状态页已太久无法读取，不可作为依据。</translation>
    </message>
    <message>
        <source>Its status page says that all is well.</source>
        <translation>其状态页称一切正常。</translation>
    </message>
    <message>
        <source>Its status page: %1 (%2)</source>
        <translation>其状态页：%1（%2）</translation>
    </message>
    <message>
        <source>Its status page: %1</source>
        <translation>其状态页：%1</translation>
    </message>
    <message>
        <source>Its status page does not say how it is.</source>
        <translation>其状态页未说明状况。</translation>
    </message>
    <message>
        <source>Its circuit is open.</source>
        <translation>其熔断器已打开。</translation>
    </message>
    <message>
        <source>Its circuit is half-open: single calls try whether it is back.</source>
        <translation>其熔断器处于半开状态：正以单次调用试探是否恢复。</translation>
    </message>
    <message>
        <source>Failures without a success between: %1.</source>
        <translation>期间无成功的连续失败：%1 次。</translation>
    </message>
    <message>
        <source>Neutral hosts answer: your connection works.</source>
        <translation>中立主机有响应：您的连接正常。</translation>
    </message>
    <message>
        <source>Neutral hosts do not answer either.</source>
        <translation>中立主机也没有响应。</translation>
    </message>
    <message>
        <source>Neutral hosts did not answer then either.</source>
        <translation>当时中立主机也没有响应。</translation>
    </message>
    <message>
        <source>The certificates of neutral hosts are not trusted either.</source>
        <translation>中立主机的证书也不受信任。</translation>
    </message>
    <message>
        <source>Other providers can be reached.</source>
        <translation>其他提供商可以连接。</translation>
    </message>
    <message>
        <source>Other providers that cannot be reached: %1 of %2.</source>
        <translation>无法连接的其他提供商：%1/%2。</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>正常运行</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>degraded performance</source>
        <translation>性能下降</translation>
    </message>
    <message>
        <source>partial outage</source>
        <translation>部分中断</translation>
    </message>
    <message>
        <source>major outage</source>
        <translation>严重中断</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Your connection fails: neither %1 nor a neutral host can be reached.</source>
        <translation>您的连接有问题：%1 和中立主机均无法连接。</translation>
    </message>
    <message>
        <source>Your connection works again. %1 has not been asked since.</source>
        <translation>您的连接已恢复。此后尚未调用 %1。</translation>
    </message>
    <message>
        <source>Your connection fails: the certificates of %1 and of others are not trusted.</source>
        <translation>您的连接有问题：%1 及其他主机的证书不受信任。</translation>
    </message>
    <message>
        <source>Your connection fails: neither %1 nor any other provider can be reached.</source>
        <translation>您的连接有问题：%1 和其他任何提供商均无法连接。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Your own connection is being checked.</source>
        <translation>无法连接 %1。正在检查您自己的连接。</translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <translation>没有 %1 的密钥。</translation>
    </message>
    <message>
        <source>The key of %1 cannot be read from the keychain.</source>
        <translation>无法从钥匙串读取 %1 的密钥。</translation>
    </message>
    <message>
        <source>%1 does not accept your key. %2</source>
        <translation>%1 不接受您的密钥。%2</translation>
    </message>
    <message>
        <source>At %1, your key has no access to %2.</source>
        <translation>在 %1，您的密钥无权访问 %2。</translation>
    </message>
    <message>
        <source>At %1, your key has no access to what you ask for.</source>
        <translation>在 %1，您的密钥无权执行所请求的操作。</translation>
    </message>
    <message>
        <source>You send more than %1 allows. %2</source>
        <translation>您的发送量超过了 %1 的限额。%2</translation>
    </message>
    <message>
        <source>Your account at %1 needs a payment.</source>
        <translation>您在 %1 的账户需要付款。</translation>
    </message>
    <message>
        <source>Your quota at %1 is used up.</source>
        <translation>您在 %1 的配额已用完。</translation>
    </message>
    <message>
        <source>%1 does not have what you ask for.</source>
        <translation>%1 没有您所请求的内容。</translation>
    </message>
    <message>
        <source>%1 has no model %2.</source>
        <translation>%1 没有模型 %2。</translation>
    </message>
    <message>
        <source>%1 answers, but not with %2.</source>
        <translation>%1 有响应，但 %2 没有。</translation>
    </message>
    <message>
        <source>Nothing answers for %1 on this machine.</source>
        <translation>本机上没有为 %1 提供响应的服务。</translation>
    </message>
    <message>
        <source>A call to %1 failed: %2. Nothing is announced.</source>
        <translation>对 %1 的一次调用失败：%2。未有公告。</translation>
    </message>
    <message>
        <source>%1 cannot be reached, not announced. %2</source>
        <translation>无法连接 %1（未有公告）。%2</translation>
    </message>
    <message>
        <source>%1 is failing, not announced: %2. %3</source>
        <translation>%1 出现故障（未有公告）：%2。%3</translation>
    </message>
    <message>
        <source>%1 cannot be reached. %2</source>
        <translation>无法连接 %1。%2</translation>
    </message>
    <message>
        <source>%1 is failing: %2. %3</source>
        <translation>%1 出现故障：%2。%3</translation>
    </message>
    <message>
        <source>A call to %1 failed: %2. One alone may be chance.</source>
        <translation>对 %1 的一次调用失败：%2。单次失败可能是偶然。</translation>
    </message>
    <message>
        <source>%1 answers you. %2</source>
        <translation>%1 对您仍有响应。%2</translation>
    </message>
    <message>
        <source>%1 answers, but refuses what your prompts ask.</source>
        <translation>%1 有响应，但拒绝了提示词的要求。</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 有响应。</translation>
    </message>
    <message>
        <source>%1 answers. None of the last %2 calls failed.</source>
        <translation>%1 有响应。最近 %2 次调用无一失败。</translation>
    </message>
    <message>
        <source>%1 answers again. %2</source>
        <translation>%1 已恢复响应。%2</translation>
    </message>
    <message>
        <source>%1 answers. %2</source>
        <translation>%1 有响应。%2</translation>
    </message>
    <message>
        <source>%1 says that all is well. %2</source>
        <translation>%1 称一切正常。%2</translation>
    </message>
    <message>
        <source>Nothing is known of %1. %2</source>
        <translation>没有 %1 的信息。%2</translation>
    </message>
    <message>
        <source>Check the network, VPN and proxy of this computer.</source>
        <translation>请检查本机的网络、VPN 和代理。</translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock, and name the CA file of your company&apos;s network.</source>
        <translation>请检查计算机时钟，并指定公司网络的 CA 文件。</translation>
    </message>
    <message>
        <source>Unlock the keychain, or see the Keys page.</source>
        <translation>请解锁钥匙串，或查看“密钥”页。</translation>
    </message>
    <message>
        <source>Set it on the Keys page.</source>
        <translation>请在“密钥”页设置。</translation>
    </message>
    <message>
        <source>Check or replace the key on the Keys page.</source>
        <translation>请在“密钥”页检查或更换密钥。</translation>
    </message>
    <message>
        <source>Ask for access in the provider&apos;s console; check project and region of the key.</source>
        <translation>请在提供商的控制台申请权限，并检查密钥的项目和区域。</translation>
    </message>
    <message>
        <source>Send more slowly, raise the tier, or let the chain go to its next provider.</source>
        <translation>请放慢发送、提升等级，或让链转到下一个提供商。</translation>
    </message>
    <message>
        <source>Top up the balance, or set up a payment method, in the provider&apos;s console.</source>
        <translation>请在提供商的控制台充值或设置付款方式。</translation>
    </message>
    <message>
        <source>Wait for the quota&apos;s reset, or raise the plan.</source>
        <translation>请等待配额重置，或升级套餐。</translation>
    </message>
    <message>
        <source>Compare the model&apos;s exact id with the provider&apos;s list, and check the base URL.</source>
        <translation>请将模型的准确 ID 与提供商的列表核对，并检查基础 URL。</translation>
    </message>
    <message>
        <source>Use another of its models meanwhile.</source>
        <translation>请暂时改用其另一个模型。</translation>
    </message>
    <message>
        <source>Wait, or let the chain go to its next provider.</source>
        <translation>请等待，或让链转到下一个提供商。</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>动态见 %1</translation>
    </message>
    <message>
        <source>Start its server, or correct the base URL.</source>
        <translation>请启动其服务器，或更正基础 URL。</translation>
    </message>
    <message>
        <source>Check the base URL, and whether a firewall or proxy blocks that host.</source>
        <translation>请检查基础 URL，以及防火墙或代理是否拦截了该主机。</translation>
    </message>
    <message>
        <source>Let the chain go to its next provider, and look again in some minutes.</source>
        <translation>请让链转到下一个提供商，几分钟后再查看。</translation>
    </message>
    <message>
        <source>Correct the prompt or its parameters.</source>
        <translation>请更正提示词或其参数。</translation>
    </message>
    <message>
        <source>Ask again, or check it on the Keys page.</source>
        <translation>请再次发送，或在“密钥”页检查。</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>little is left of the day&apos;s limit</source>
        <translation>当日额度所剩不多</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>waited</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>首字节</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>首 Token</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>re-used connection</source>
        <translation>复用的连接</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>总计 %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::AddKeyCard</name>
    <message>
        <source>Add a key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>Paste the key of a provider. It goes to the keychain of this computer, and nowhere else but to the provider.</source>
        <translation>粘贴提供商的密钥。它保存在本机的钥匙串中，除该提供商外不会发往别处。</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>粘贴密钥</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>Where to get a key</source>
        <translation>密钥获取途径</translation>
    </message>
    <message>
        <source>Get a key at %1</source>
        <translation>在 %1 获取密钥</translation>
    </message>
</context>
<context>
    <name>fuseboard::AddProviderPanel</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>Other, speaks %1</source>
        <translation>其他，兼容 %1</translation>
    </message>
    <message>
        <source>Provider preset</source>
        <translation>提供商预设</translation>
    </message>
    <message>
        <source>Provider name</source>
        <translation>提供商名称</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>Key source</source>
        <translation>密钥来源</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>无需密钥</translation>
    </message>
    <message>
        <source>Where to get a key</source>
        <translation>密钥获取途径</translation>
    </message>
    <message>
        <source>Add this provider</source>
        <translation>添加此提供商</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel adding a provider</source>
        <translation>取消添加提供商</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Key from</source>
        <translation>密钥来源</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Get a key at %1</source>
        <translation>在 %1 获取密钥</translation>
    </message>
</context>
<context>
    <name>fuseboard::AlertCard</name>
    <message>
        <source>Show its calls</source>
        <translation>显示相关调用</translation>
    </message>
    <message>
        <source>Opens the calls of that time</source>
        <translation>打开该时段的调用</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>since %1 – %2</source>
        <translation>自 %1 起 – %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>Show calls of %1</source>
        <translation>显示 %1 的调用</translation>
    </message>
    <message>
        <source>Past alert %1</source>
        <translation>过往告警 %1</translation>
    </message>
    <message>
        <source>Alert %1</source>
        <translation>告警 %1</translation>
    </message>
    <message>
        <source>Cleared by: %1</source>
        <translation>解除原因：%1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>暂停提醒至 %1</translation>
    </message>
    <message>
        <source>Told nobody: its rule is muted, or it is a maintenance window</source>
        <translation>未通知任何人：规则已静音，或处于维护时段</translation>
    </message>
</context>
<context>
    <name>fuseboard::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Notifications banner</source>
        <translation>通知横幅</translation>
    </message>
    <message>
        <source>Past alerts</source>
        <translation>过往告警</translation>
    </message>
    <message>
        <source>Scheduled checks</source>
        <translation>定时检查</translation>
    </message>
    <message>
        <source>Alerts now</source>
        <translation>当前告警</translation>
    </message>
    <message>
        <source>Send every scheduled check that is not paused</source>
        <translation>发送所有未暂停的定时检查</translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>尚无监视内容</translation>
    </message>
    <message>
        <source>Alerts, scheduled checks and costs are shown here as soon as there are providers to watch.</source>
        <translation>一旦有提供商可监视，告警、定时检查和费用就会显示在这里。</translation>
    </message>
    <message>
        <source>No notification service answers; alerts are shown here only.</source>
        <translation>没有可用的通知服务；告警只在此处显示。</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>今日费用</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>维护时段</translation>
    </message>
    <message>
        <source>Critical: %1, warnings: %2</source>
        <translation>严重：%1，警告：%2</translation>
    </message>
</context>
<context>
    <name>fuseboard::AnswerPanel</name>
    <message>
        <source>Copy answer</source>
        <translation>复制回答</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Report this reply</source>
        <translation>报告此响应</translation>
    </message>
    <message>
        <source>Prompt failure</source>
        <translation>提示词失败</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>The answer streams in here.</source>
        <translation>回答会流式显示在此处。</translation>
    </message>
    <message>
        <source>Prompt status</source>
        <translation>提示词状态</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Result and attempts as JSON, as fuseboardctl send --json prints them</source>
        <translation>JSON 格式的结果和各次尝试，与 fuseboardctl send --json 的输出相同</translation>
    </message>
    <message>
        <source>Copies the reply that could not be understood as one line, its keys and names taken out, to be sent to the makers of Fuseboard</source>
        <translation>将无法解析的响应复制为一行，去除其中的密钥和名称，以便发送给 Fuseboard 的开发者</translation>
    </message>
    <message>
        <source>Reasoning – not part of the answer</source>
        <translation>推理 – 不属于回答</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>正在思考…</translation>
    </message>
    <message>
        <source>Partial answer of %1 (%2) – not part of the answer</source>
        <translation>%1 的部分回答（%2） – 不属于回答</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1（估计）</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>无回答。</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>回答为空。</translation>
    </message>
    <message>
        <source>No text: the model asks for a tool.</source>
        <translation>无文本：模型请求调用工具。</translation>
    </message>
    <message>
        <source>Explain this error</source>
        <translation>解释此错误</translation>
    </message>
    <message>
        <source>Tool calls – asked for by the model, not carried out</source>
        <translation>工具调用 – 由模型请求，未执行</translation>
    </message>
</context>
<context>
    <name>fuseboard::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>“System” follows the desktop, also when it changes.</source>
        <translation>“系统”跟随桌面设置及其变化。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>How much space the controls take.</source>
        <translation>控件占用的空间。</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Chart palette</source>
        <translation>图表配色</translation>
    </message>
    <message>
        <source>Lines have dashes of their own too, so none is told by colour alone.</source>
        <translation>线条的虚线样式也各不相同，不必仅靠颜色分辨。</translation>
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
        <translation>灰度</translation>
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
        <translation>尝试 %1</translation>
    </message>
    <message>
        <source>Phases of %1</source>
        <translation>%1 的各阶段</translation>
    </message>
</context>
<context>
    <name>fuseboard::Banner</name>
    <message>
        <source>Dismiss %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>fuseboard::BannerArea</name>
    <message>
        <source>Configuration banner</source>
        <translation>配置横幅</translation>
    </message>
    <message>
        <source>Keyring banner</source>
        <translation>密钥环横幅</translation>
    </message>
    <message>
        <source>History banner</source>
        <translation>历史记录横幅</translation>
    </message>
    <message>
        <source>Team&apos;s history banner</source>
        <translation>团队历史记录横幅</translation>
    </message>
    <message>
        <source>Export banner</source>
        <translation>导出横幅</translation>
    </message>
    <message>
        <source>Alert banner</source>
        <translation>告警横幅</translation>
    </message>
    <message>
        <source>Demo banner</source>
        <translation>演示横幅</translation>
    </message>
</context>
<context>
    <name>fuseboard::BusyView</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation>读取进度</translation>
    </message>
    <message>
        <source>Cancel the reading</source>
        <translation>取消读取</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消（Esc）</translation>
    </message>
</context>
<context>
    <name>fuseboard::CallDetail</name>
    <message>
        <source>Copy JSON</source>
        <translation>复制 JSON</translation>
    </message>
    <message>
        <source>Copy the call as JSON</source>
        <translation>将调用复制为 JSON</translation>
    </message>
    <message>
        <source>The attempt as fuseboardctl send --json has it</source>
        <translation>与 fuseboardctl send --json 格式相同的尝试</translation>
    </message>
    <message>
        <source>Copy cURL</source>
        <translation>复制 cURL</translation>
    </message>
    <message>
        <source>Copy the call as cURL</source>
        <translation>将调用复制为 cURL</translation>
    </message>
    <message>
        <source>A call of the same model, with the key as a variable. The words of the prompt are not kept in the history.</source>
        <translation>对同一模型的调用，密钥以变量代替。历史记录不保存提示词的文字。</translation>
    </message>
    <message>
        <source>Diagnose this</source>
        <translation>诊断此项</translation>
    </message>
    <message>
        <source>Diagnose this call</source>
        <translation>诊断此调用</translation>
    </message>
    <message>
        <source>Open the raw reply on the page Diagnose</source>
        <translation>在“诊断”页打开原始响应</translation>
    </message>
    <message>
        <source>Fields of the call</source>
        <translation>调用的字段</translation>
    </message>
    <message>
        <source>Error of the call</source>
        <translation>调用的错误</translation>
    </message>
    <message>
        <source>Call in detail</source>
        <translation>调用详情</translation>
    </message>
    <message>
        <source>What was copied</source>
        <translation>已复制的内容</translation>
    </message>
    <message>
        <source>Close the call in detail</source>
        <translation>关闭调用详情</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Waterfall of the call</source>
        <translation>调用的瀑布图</translation>
    </message>
    <message>
        <source>Other attempts of this prompt</source>
        <translation>此提示词的其他尝试</translation>
    </message>
    <message>
        <source>Call in detail, to scroll</source>
        <translation>调用详情，可滚动</translation>
    </message>
    <message>
        <source>Raw reply of the call</source>
        <translation>调用的原始响应</translation>
    </message>
    <message>
        <source>Raw reply, secrets replaced</source>
        <translation>原始响应，机密信息已替换</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the raw reply</source>
        <translation>复制原始响应</translation>
    </message>
    <message>
        <source>Raw reply copied.</source>
        <translation>已复制原始响应。</translation>
    </message>
    <message>
        <source>Show attempt %1 of this prompt</source>
        <translation>显示此提示词的尝试 %1</translation>
    </message>
    <message>
        <source>Show this attempt</source>
        <translation>显示此尝试</translation>
    </message>
    <message>
        <source>JSON copied.</source>
        <translation>已复制 JSON。</translation>
    </message>
    <message>
        <source>Your prompt</source>
        <translation>您的提示词</translation>
    </message>
    <message>
        <source>cURL command copied.</source>
        <translation>已复制 cURL 命令。</translation>
    </message>
</context>
<context>
    <name>fuseboard::CallFilterBar</name>
    <message>
        <source>Filter by time</source>
        <translation>按时间筛选</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Filter by provider</source>
        <translation>按提供商筛选</translation>
    </message>
    <message>
        <source>Any provider</source>
        <translation>任意提供商</translation>
    </message>
    <message>
        <source>Filter by model</source>
        <translation>按模型筛选</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>任意模型</translation>
    </message>
    <message>
        <source>Filter by outcome</source>
        <translation>按结果筛选</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>任意结果</translation>
    </message>
    <message>
        <source>Filter by cause</source>
        <translation>按原因筛选</translation>
    </message>
    <message>
        <source>Any cause</source>
        <translation>任意原因</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Filter by words in the message</source>
        <translation>按消息中的文字筛选</translation>
    </message>
    <message>
        <source>Words in the message (Ctrl+F)</source>
        <translation>消息中的文字（Ctrl+F）</translation>
    </message>
    <message>
        <source>Filter by HTTP status</source>
        <translation>按 HTTP 状态筛选</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>HTTP status, three digits</source>
        <translation>HTTP 状态，三位数字</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Own span…</source>
        <translation>自定义时段…</translation>
    </message>
    <message>
        <source>First moment of the span</source>
        <translation>时段的起点</translation>
    </message>
    <message>
        <source>Last moment of the span</source>
        <translation>时段的终点</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>fuseboard::CallTable</name>
    <message>
        <source>Calls, newest first</source>
        <translation>调用，最新在前</translation>
    </message>
</context>
<context>
    <name>fuseboard::CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>How many calls are shown</source>
        <translation>显示的调用数</translation>
    </message>
    <message>
        <source>Show the new calls</source>
        <translation>显示新调用</translation>
    </message>
    <message>
        <source>Go to the newest calls and follow them</source>
        <translation>转到最新调用并跟随</translation>
    </message>
    <message>
        <source>Pause the calls</source>
        <translation>暂停调用</translation>
    </message>
    <message>
        <source>New calls are counted, but do not join the list</source>
        <translation>新调用会计数，但不加入列表</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>导出调用</translation>
    </message>
    <message>
        <source>Write the calls that match the filters to a file</source>
        <translation>将符合筛选条件的调用写入文件</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史记录…</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>无法读取历史记录</translation>
    </message>
    <message>
        <source>No history is kept</source>
        <translation>未保存历史记录</translation>
    </message>
    <message>
        <source>Calls are listed from the history, and it is switched off. Set history.enabled to true in the configuration; calls are kept from then on.</source>
        <translation>调用列表来自历史记录，而历史记录已关闭。请在配置中将 history.enabled 设为 true；此后的调用会被保存。</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>尚无调用</translation>
    </message>
    <message>
        <source>Every attempt to reach a provider is listed here: of prompts, scheduled checks and key checks.</source>
        <translation>每次连接提供商的尝试都列在这里：来自提示词、定时检查和密钥检查。</translation>
    </message>
    <message>
        <source>Send a prompt</source>
        <translation>发送提示词</translation>
    </message>
    <message>
        <source>No call matches</source>
        <translation>没有匹配的调用</translation>
    </message>
    <message>
        <source>The history has no calls that fit all filters.</source>
        <translation>历史记录中没有符合全部筛选条件的调用。</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 条新调用</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>复制为 cURL</translation>
    </message>
    <message>
        <source>Diagnose this</source>
        <translation>诊断此项</translation>
    </message>
    <message>
        <source>Only calls of %1</source>
        <translation>仅 %1 的调用</translation>
    </message>
    <message>
        <source>Only calls with this cause</source>
        <translation>仅此原因的调用</translation>
    </message>
    <message>
        <source>The oldest calls (Ctrl+End)</source>
        <translation>最早的调用（Ctrl+End）</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChainEditor</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Chain name</source>
        <translation>链名称</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Asked in this order. When one fails, the next one follows.</source>
        <translation>按此顺序调用。一个失败时，接着调用下一个。</translation>
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
        <translation>已删除的链</translation>
    </message>
    <message>
        <source>Chain problem</source>
        <translation>链的问题</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Bring the chain back</source>
        <translation>恢复链</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save every change on this page (Ctrl+S)</source>
        <translation>保存本页的所有更改（Ctrl+S）</translation>
    </message>
    <message>
        <source>Back to what was saved last</source>
        <translation>恢复到上次保存的内容</translation>
    </message>
    <message>
        <source>Undo the chain edit</source>
        <translation>撤销对链的编辑</translation>
    </message>
    <message>
        <source>Redo the chain edit</source>
        <translation>重做对链的编辑</translation>
    </message>
    <message>
        <source>Chain list</source>
        <translation>链列表</translation>
    </message>
    <message>
        <source>Add chain</source>
        <translation>添加链</translation>
    </message>
    <message>
        <source>Duplicate chain</source>
        <translation>创建链的副本</translation>
    </message>
    <message>
        <source>Delete chain</source>
        <translation>删除链</translation>
    </message>
    <message>
        <source>Duplicate the chain</source>
        <translation>创建链的副本</translation>
    </message>
    <message>
        <source>Delete the chain</source>
        <translation>删除链</translation>
    </message>
    <message>
        <source>Add a chain</source>
        <translation>添加链</translation>
    </message>
    <message>
        <source>Revert every change</source>
        <translation>还原所有更改</translation>
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
        <translation>撤销：%1（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>重做：%1（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>尚无提供商</translation>
    </message>
    <message>
        <source>A chain is made of providers. Add a key, use a local model, or try the demo first.</source>
        <translation>链由提供商组成。请先添加密钥、使用本地模型或试用演示。</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>No chain yet</source>
        <translation>尚无链</translation>
    </message>
    <message>
        <source>A chain says which model is asked first, and which ones follow when it fails.</source>
        <translation>链规定先调用哪个模型，以及失败后依次调用哪些模型。</translation>
    </message>
    <message>
        <source>Make a chain</source>
        <translation>创建链</translation>
    </message>
    <message>
        <source>Chain %1 is deleted when you save.</source>
        <translation>链 %1 将在保存时删除。</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChartControls</name>
    <message>
        <source>Latencies</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>How latencies are shown</source>
        <translation>延迟的显示方式</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show p50, p95 and p99</source>
        <translation>显示 p50、p95 和 p99</translation>
    </message>
    <message>
        <source>Show p50 only</source>
        <translation>仅显示 p50</translation>
    </message>
    <message>
        <source>Show p95 only</source>
        <translation>仅显示 p95</translation>
    </message>
    <message>
        <source>Show p99 only</source>
        <translation>仅显示 p99</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Show latencies as a heat map</source>
        <translation>以热力图显示延迟</translation>
    </message>
    <message>
        <source>Scale of latencies</source>
        <translation>延迟刻度</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Linear latency scale</source>
        <translation>线性延迟刻度</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic latency scale</source>
        <translation>对数延迟刻度</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Save exactly what is shown</source>
        <translation>按所显示的内容原样保存</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>图片（PNG）…</translation>
    </message>
    <message>
        <source>Values (CSV)…</source>
        <translation>数值（CSV）…</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChartPanel</name>
    <message>
        <source>Circuits, and below each what its status page claims</source>
        <translation>熔断器，各行下方为其状态页的说法</translation>
    </message>
    <message>
        <source>Circuit timeline</source>
        <translation>熔断器时间线</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChartSection</name>
    <message>
        <source>%1 chart</source>
        <translation>%1图表</translation>
    </message>
    <message>
        <source>Legend of the %1 chart</source>
        <translation>%1图表的图例</translation>
    </message>
    <message>
        <source>Click or Space: hide or show. Double click, Ctrl+click or Enter: isolate.</source>
        <translation>单击或 Space：显示或隐藏。双击、Ctrl+单击或 Enter：单独显示。</translation>
    </message>
    <message>
        <source>Values of the %1 chart</source>
        <translation>%1图表的值</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>以表格显示%1</translation>
    </message>
    <message>
        <source>Show the values as a table</source>
        <translation>以表格显示各值</translation>
    </message>
    <message>
        <source>How failures are grouped</source>
        <translation>失败的分组方式</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>按原因的失败</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Failures by provider</source>
        <translation>按提供商的失败</translation>
    </message>
    <message>
        <source>how many successful calls took how long, per %1; the stronger, the more</source>
        <translation>成功调用的耗时分布（每 %1），颜色越深数量越多</translation>
    </message>
    <message>
        <source>share of the calls that failed, by cause, per %1</source>
        <translation>失败调用的占比，按原因，每 %1</translation>
    </message>
    <message>
        <source>share of the calls that failed, by provider, per %1</source>
        <translation>失败调用的占比，按提供商，每 %1</translation>
    </message>
    <message>
        <source>lines: calls a minute; ◆: 429s a minute; per %1</source>
        <translation>线：每分钟调用数；◆：每分钟 429 数；每 %1</translation>
    </message>
    <message>
        <source>strong line p95, above it p99, below it p50; successful calls, per %1</source>
        <translation>粗线为 p95，其上为 p99，其下为 p50；成功的调用，每 %1</translation>
    </message>
    <message>
        <source>%1 of successful calls, per %2</source>
        <translation>成功调用的 %1，每 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%2 次中 %1 次失败</translation>
    </message>
    <message>
        <source>No samples here</source>
        <translation>此处无样本</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>显示图表</translation>
    </message>
</context>
<context>
    <name>fuseboard::CheckButton</name>
    <message>
        <source>Check all providers now</source>
        <translation>立即检查所有提供商</translation>
    </message>
    <message>
        <source>One cheap call for each model of the chains</source>
        <translation>链中每个模型一次低成本调用</translation>
    </message>
    <message>
        <source>Checked %1 of %2</source>
        <translation>已检查 %1/%2</translation>
    </message>
    <message>
        <source>Check all now</source>
        <translation>立即全部检查</translation>
    </message>
</context>
<context>
    <name>fuseboard::CheckForm</name>
    <message>
        <source>Provider of the check</source>
        <translation>检查的提供商</translation>
    </message>
    <message>
        <source>Model of the check</source>
        <translation>检查的模型</translation>
    </message>
    <message>
        <source>Save check</source>
        <translation>保存检查</translation>
    </message>
    <message>
        <source>Name of the check</source>
        <translation>检查的名称</translation>
    </message>
    <message>
        <source>Expected text of the check</source>
        <translation>检查的预期文本</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Expected pattern of the check</source>
        <translation>检查的预期模式</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Latency budget of the check</source>
        <translation>检查的延迟上限</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Minutes between two checks</source>
        <translation>两次检查的间隔分钟数</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do not save the check</source>
        <translation>不保存检查</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Provider and model</source>
        <translation>提供商和模型</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>The answer contains</source>
        <translation>回答包含</translation>
    </message>
    <message>
        <source>The answer matches</source>
        <translation>回答匹配</translation>
    </message>
    <message>
        <source>Slower than this fails</source>
        <translation>慢于此值即失败</translation>
    </message>
    <message>
        <source>Sent on a schedule, with at most %1 tokens of answer, within the daily cost cap of probes.</source>
        <translation>定时发送，回答最多 %1 个 Token，不超出探测的每日费用上限。</translation>
    </message>
    <message>
        <source>The check needs a name.</source>
        <translation>检查需要名称。</translation>
    </message>
    <message>
        <source>There is a check of that name already.</source>
        <translation>已有同名检查。</translation>
    </message>
    <message>
        <source>The check needs a model.</source>
        <translation>检查需要模型。</translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1.</source>
        <translation>无法解析该模式：%1。</translation>
    </message>
    <message>
        <source>A check&apos;s prompt has at most %1 characters.</source>
        <translation>检查的提示词最多 %1 个字符。</translation>
    </message>
</context>
<context>
    <name>fuseboard::CircuitTimeline</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>page: %1</source>
        <translation>状态页：%1</translation>
    </message>
</context>
<context>
    <name>fuseboard::CompareColumn</name>
    <message>
        <source>Provider of column %1</source>
        <translation>第 %1 列的提供商</translation>
    </message>
    <message>
        <source>Model of column %1</source>
        <translation>第 %1 列的模型</translation>
    </message>
    <message>
        <source>Remove column %1</source>
        <translation>移除第 %1 列</translation>
    </message>
    <message>
        <source>Status of column %1</source>
        <translation>第 %1 列的状态</translation>
    </message>
    <message>
        <source>Answer of column %1</source>
        <translation>第 %1 列的回答</translation>
    </message>
    <message>
        <source>The answer streams in here.</source>
        <translation>回答会流式显示在此处。</translation>
    </message>
    <message>
        <source>Gaps of column %1</source>
        <translation>第 %1 列的间隔</translation>
    </message>
    <message>
        <source>Repeats of column %1</source>
        <translation>第 %1 列的重复</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>正在等待首 Token…</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1（估计）</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>无回答。</translation>
    </message>
</context>
<context>
    <name>fuseboard::CompareView</name>
    <message>
        <source>Add column</source>
        <translation>添加列</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare one more, of at most %1</source>
        <translation>再比较一个，最多 %1 个</translation>
    </message>
</context>
<context>
    <name>fuseboard::Composer</name>
    <message>
        <source>Copy as cURL</source>
        <translation>复制为 cURL</translation>
    </message>
    <message>
        <source>Copies a command for bash, with a variable in place of the key</source>
        <translation>复制用于 bash 的命令，密钥以变量代替</translation>
    </message>
    <message>
        <source>Save prompt</source>
        <translation>保存提示词</translation>
    </message>
    <message>
        <source>Keeps the prompt under a name (Ctrl+S)</source>
        <translation>为提示词命名并保存（Ctrl+S）</translation>
    </message>
    <message>
        <source>Save as check</source>
        <translation>保存为检查</translation>
    </message>
    <message>
        <source>Sends the prompt on a schedule and judges its answer</source>
        <translation>定时发送该提示词并判断其回答</translation>
    </message>
    <message>
        <source>Prompt text</source>
        <translation>提示词文本</translation>
    </message>
    <message>
        <source>Ask something. Ctrl+Enter sends, Esc stops, Alt+Up brings earlier prompts back.</source>
        <translation>请输入问题。Ctrl+Enter 发送，Esc 停止，Alt+Up 调出以前的提示词。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>System prompt, max tokens, temperature, repeat</source>
        <translation>系统提示词、最大 Token 数、温度、重复</translation>
    </message>
    <message>
        <source>Prompt note</source>
        <translation>提示词备注</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send %1 ×</source>
        <translation>发送 %1 次</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止（Esc）</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>发送（Ctrl+Enter）</translation>
    </message>
</context>
<context>
    <name>fuseboard::ConfirmRow</name>
    <message>
        <source>Confirm: %1 %2</source>
        <translation>确认：%1 %2</translation>
    </message>
    <message>
        <source>Cancel: %1 %2</source>
        <translation>取消：%1 %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::CostCard</name>
    <message>
        <source>Cost today</source>
        <translation>今日费用</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>所有调用</translation>
    </message>
    <message>
        <source>Tokens used since midnight UTC, times the prices of the configuration</source>
        <translation>UTC 零点以来使用的 Token 乘以配置中的价格</translation>
    </message>
    <message>
        <source>Checks of today</source>
        <translation>今日检查</translation>
    </message>
    <message>
        <source>Their part of it; at the cap no check is sent until midnight UTC</source>
        <translation>其中检查所占部分；达到上限后，UTC 零点之前不再发送检查</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>无价格</translation>
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
        <translation>未设预算</translation>
    </message>
    <message>
        <source>no cap is set</source>
        <translation>未设上限</translation>
    </message>
    <message>
        <source>Not counted, as the configuration has no price for it: %1</source>
        <translation>未计入，因为配置中没有其价格：%1</translation>
    </message>
</context>
<context>
    <name>fuseboard::DiagnosePage</name>
    <message>
        <source>Diagnose</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Diagnose another</source>
        <translation>诊断其他内容</translation>
    </message>
    <message>
        <source>What an error means, what decided, and what to do about it</source>
        <translation>错误的含义、判定依据及处理办法</translation>
    </message>
    <message>
        <source>Back to where text and logs are chosen</source>
        <translation>返回选择文本和日志</translation>
    </message>
    <message>
        <source>Diagnose what is in the clipboard</source>
        <translation>诊断剪贴板中的内容</translation>
    </message>
    <message>
        <source>Diagnose a file…</source>
        <translation>诊断文件…</translation>
    </message>
    <message>
        <source>The clipboard is empty</source>
        <translation>剪贴板为空</translation>
    </message>
    <message>
        <source>Copy an error message, a reply or a part of a log first; a file that was copied works as well.</source>
        <translation>请先复制错误消息、响应或日志片段；复制的文件也可以。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Open an error, a log or a HAR</source>
        <translation>打开错误、日志或 HAR</translation>
    </message>
    <message>
        <source>Logs and replies (*.log *.txt *.json *.jsonl *.har *.html)</source>
        <translation>日志和响应 (*.log *.txt *.json *.jsonl *.har *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>正在读取文本…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>No error found</source>
        <translation>未发现错误</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>无法读取此内容</translation>
    </message>
</context>
<context>
    <name>fuseboard::EnvironmentCard</name>
    <message>
        <source>Use keys found in the environment</source>
        <translation>使用环境变量中的密钥</translation>
    </message>
    <message>
        <source>Other tools keep their keys there. Fuseboard reads them at each start and stores nothing. They are asked in this order.</source>
        <translation>其他工具将密钥存放在那里。Fuseboard 每次启动时读取，不作保存。按此顺序调用。</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>使用这些密钥</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>Model of %1</source>
        <translation>%1 的模型</translation>
    </message>
</context>
<context>
    <name>fuseboard::ErrorDetail</name>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>What the provider says</source>
        <translation>提供商的说法</translation>
    </message>
    <message>
        <source>Copy report of this error</source>
        <translation>复制此错误的报告</translation>
    </message>
    <message>
        <source>Cause, evidence, advice and the reply, without keys</source>
        <translation>原因、依据、建议和响应，不含密钥</translation>
    </message>
    <message>
        <source>Reply with the deciding words marked</source>
        <translation>响应，判定文字已标出</translation>
    </message>
    <message>
        <source>What decided</source>
        <translation>判定依据</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>The reply, its keys taken out</source>
        <translation>响应，密钥已去除</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No word, code or status in it is known. The reply below is all there is.</source>
        <translation>其中没有已知的文字、代码或状态。下方的响应就是全部内容。</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>About recordings</source>
        <translation>关于录制</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>在 %1 中</translation>
    </message>
    <message>
        <source>Try the same again?</source>
        <translation>原样重试？</translation>
    </message>
    <message>
        <source>Go on to another provider?</source>
        <translation>转到其他提供商？</translation>
    </message>
</context>
<context>
    <name>fuseboard::ExchangeView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Attempt whose request is shown</source>
        <translation>显示其请求的尝试</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Raw request</source>
        <translation>原始请求</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Raw reply</source>
        <translation>原始响应</translation>
    </message>
    <message>
        <source>Copy raw text</source>
        <translation>复制原始文本</translation>
    </message>
    <message>
        <source>Copies what is shown; keys are replaced in it</source>
        <translation>复制所显示的内容；其中的密钥已替换</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Here stand the raw request and reply of each attempt, with keys replaced.</source>
        <translation>尚未发送任何内容。每次尝试的原始请求和响应会显示在此处，密钥已替换。</translation>
    </message>
    <message>
        <source>Raw request or reply</source>
        <translation>原始请求或响应</translation>
    </message>
</context>
<context>
    <name>fuseboard::ExportPanel</name>
    <message>
        <source>Export banner</source>
        <translation>导出横幅</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>导出调用</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>Exporting the calls: %1 written so far</source>
        <translation>正在导出调用：已写入 %1 条</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>%1 calls exported</source>
        <translation>已导出 %1 条调用</translation>
    </message>
    <message>
        <source>The calls could not be exported</source>
        <translation>无法导出调用</translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder, or make room, and export again.</source>
        <translation>%1：%2。请选择其他文件夹或腾出空间，然后重新导出。</translation>
    </message>
    <message>
        <source>Export cancelled; no file was written</source>
        <translation>导出已取消；未写入任何文件</translation>
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
        <translation>按原因的失败</translation>
    </message>
</context>
<context>
    <name>fuseboard::FaultsForm</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Asks to wait</source>
        <translation>要求等待</translation>
    </message>
    <message>
        <source>Rehearsed prompts in a row</source>
        <translation>连续演练的提示词</translation>
    </message>
    <message>
        <source>One second apart: enough of them open a circuit.</source>
        <translation>间隔一秒：达到一定数量会使熔断器打开。</translation>
    </message>
    <message>
        <source>Prompts in a row</source>
        <translation>连续提示词数</translation>
    </message>
    <message>
        <source>Rehearsed fault of step %1</source>
        <translation>步骤 %1 的演练故障</translation>
    </message>
    <message>
        <source>Calls of step %1 that fail</source>
        <translation>步骤 %1 失败的调用数</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>first </source>
        <translation>前 </translation>
    </message>
    <message>
        <source>Retry-After of step %1 in seconds</source>
        <translation>步骤 %1 的 Retry-After（秒）</translation>
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
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Their page says</source>
        <translation>其状态页称</translation>
    </message>
    <message>
        <source>We see</source>
        <translation>我们所见</translation>
    </message>
    <message>
        <source>Open status page of %1</source>
        <translation>打开 %1 的状态页</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>尚无测量数据</translation>
    </message>
    <message>
        <source>Status card %1</source>
        <translation>状态卡片 %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::FilesSection</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Providers, chains and these settings. Keys are never in it.</source>
        <translation>提供商、链和这些设置。其中绝不含密钥。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Everything else that is kept.</source>
        <translation>其余保存的所有内容。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>A SQLite database.</source>
        <translation>SQLite 数据库。</translation>
    </message>
    <message>
        <source>Call log file</source>
        <translation>调用日志文件</translation>
    </message>
    <message>
        <source>Written where the call log is on.</source>
        <translation>在调用日志开启时写入。</translation>
    </message>
    <message>
        <source>Window file</source>
        <translation>窗口文件</translation>
    </message>
    <message>
        <source>The look, the place and the last page.</source>
        <translation>外观、位置和上次的页面。</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>路径：%1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the folder of: %1</source>
        <translation>打开文件夹：%1</translation>
    </message>
    <message>
        <source>No program opened the folder.</source>
        <translation>没有程序打开该文件夹。</translation>
    </message>
    <message>
        <source>nothing is kept</source>
        <translation>不保存任何内容</translation>
    </message>
</context>
<context>
    <name>fuseboard::FormField</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置%1</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
</context>
<context>
    <name>fuseboard::GapStrip</name>
    <message>
        <source>Gaps between the pieces of the stream</source>
        <translation>流式片段之间的间隔</translation>
    </message>
    <message>
        <source>A bar for each pause between two pieces of the answer; its height is the root of its length.</source>
        <translation>每个条形表示回答的两个片段之间的一次停顿；高度为其时长的平方根。</translation>
    </message>
</context>
<context>
    <name>fuseboard::GuideView</name>
    <message>
        <source>Guide page</source>
        <translation>指南页面</translation>
    </message>
</context>
<context>
    <name>fuseboard::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Guide contents</source>
        <translation>指南目录</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Words to find in the guide</source>
        <translation>要在指南中查找的文字</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>在指南中查找</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 – Guide</source>
        <translation>%1 – 指南</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>指南中没有这些文字。</translation>
    </message>
</context>
<context>
    <name>fuseboard::HealthBar</name>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Engine: starting</source>
        <translation>引擎：正在启动</translation>
    </message>
    <message>
        <source>Configuration: being read</source>
        <translation>配置：正在读取</translation>
    </message>
    <message>
        <source>Engine: not answering</source>
        <translation>引擎：无响应</translation>
    </message>
    <message>
        <source>Engine: running</source>
        <translation>引擎：运行中</translation>
    </message>
</context>
<context>
    <name>fuseboard::HistoryUsage</name>
    <message>
        <source>Clean up now</source>
        <translation>立即清理</translation>
    </message>
    <message>
        <source>Space that the history uses</source>
        <translation>历史记录占用的空间</translation>
    </message>
    <message>
        <source>Clean up the history now</source>
        <translation>立即清理历史记录</translation>
    </message>
    <message>
        <source>Delete what is older than it is to be kept, and give the space back</source>
        <translation>删除超过保存期限的内容并释放空间</translation>
    </message>
    <message>
        <source>The history is being cleaned up</source>
        <translation>正在清理历史记录</translation>
    </message>
    <message>
        <source>How the history was cleaned up</source>
        <translation>历史记录的清理结果</translation>
    </message>
    <message>
        <source>Cleaned up at %1.</source>
        <translation>已于 %1 清理。</translation>
    </message>
    <message>
        <source>Not cleaned up. %1</source>
        <translation>未清理。%1</translation>
    </message>
    <message>
        <source>The history is kept</source>
        <translation>正在保存历史记录</translation>
    </message>
    <message>
        <source>Nothing can be kept</source>
        <translation>无法保存任何内容</translation>
    </message>
    <message>
        <source>No history is kept</source>
        <translation>未保存历史记录</translation>
    </message>
    <message>
        <source>Records lost since the start: %1.</source>
        <translation>启动以来丢失的记录：%1 条。</translation>
    </message>
    <message>
        <source>Uses %1 of %2 MB</source>
        <translation>已用 %1，共 %2 MB</translation>
    </message>
</context>
<context>
    <name>fuseboard::ImportPanel</name>
    <message>
        <source>Choose a .env file…</source>
        <translation>选择 .env 文件…</translation>
    </message>
    <message>
        <source>Look in the environment</source>
        <translation>从环境变量查找</translation>
    </message>
    <message>
        <source>Choose a .env file</source>
        <translation>选择 .env 文件</translation>
    </message>
    <message>
        <source>Look for keys in the environment</source>
        <translation>在环境变量中查找密钥</translation>
    </message>
    <message>
        <source>The variables that Fuseboard was started with</source>
        <translation>启动 Fuseboard 时的变量</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Problem with the import</source>
        <translation>导入的问题</translation>
    </message>
    <message>
        <source>Import the chosen keys</source>
        <translation>导入所选密钥</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>导入密钥</translation>
    </message>
    <message>
        <source>A file can also be dropped on this page. You see what was found first; nothing is taken over before you say so.</source>
        <translation>也可将文件拖放到本页。您会先看到找到的内容；在您确认之前不会导入任何内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel importing keys</source>
        <translation>取消导入密钥</translation>
    </message>
    <message>
        <source>Files with variables (.env .env.* *.env *.txt)</source>
        <translation>变量文件 (.env .env.* *.env *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>%1 holds no key of a provider.</source>
        <translation>%1 中没有提供商的密钥。</translation>
    </message>
    <message>
        <source>Found in %1.</source>
        <translation>在 %1 中找到。</translation>
    </message>
    <message>
        <source>Other variables, which are left alone: %1.</source>
        <translation>其他变量（保持不变）：%1 个。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Import %1 for %2</source>
        <translation>将 %1 导入给 %2</translation>
    </message>
    <message>
        <source>Import (%1)</source>
        <translation>导入（%1）</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>fuseboard::KeyCard</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Show it for ten seconds</source>
        <translation>显示十秒</translation>
    </message>
    <message>
        <source>Copy it; the clipboard is cleared after ten seconds</source>
        <translation>复制；剪贴板会在十秒后清空</translation>
    </message>
    <message>
        <source>Delete it; that can be undone for half a minute</source>
        <translation>删除；半分钟内可以撤销</translation>
    </message>
    <message>
        <source>Take the provider out of the configuration</source>
        <translation>从配置中移除该提供商</translation>
    </message>
    <message>
        <source>The new key has passed and is in force.</source>
        <translation>新密钥已通过检查并生效。</translation>
    </message>
    <message>
        <source>%1 is a step of %2. Take it out on the Chains page first.</source>
        <translation>%1 是 %2 的一个步骤。请先在“链”页将其移除。</translation>
    </message>
    <message>
        <source>Remove %1 and delete its key?</source>
        <translation>移除 %1 并删除其密钥？</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>fuseboard::KeyField</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>fuseboard::KeyringPanel</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Keyring state</source>
        <translation>密钥环状态</translation>
    </message>
    <message>
        <source>Keyring detail</source>
        <translation>密钥环详情</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>重试密钥环</translation>
    </message>
</context>
<context>
    <name>fuseboard::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>全部检查</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>Check progress</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>Check all keys</source>
        <translation>检查所有密钥</translation>
    </message>
    <message>
        <source>One cheap call for each provider</source>
        <translation>每个提供商一次低成本调用</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>导入密钥</translation>
    </message>
    <message>
        <source>From a .env file or the environment, with a preview</source>
        <translation>从 .env 文件或环境变量导入，可预览</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>尚无提供商</translation>
    </message>
    <message>
        <source>Add a provider, then give it its key. Keys go to the keychain of this computer.</source>
        <translation>请添加提供商，再为其设置密钥。密钥保存在本机的钥匙串中。</translation>
    </message>
    <message>
        <source>Taken over from %1.</source>
        <translation>已从 %1 导入。</translation>
    </message>
    <message>
        <source>The keyring has answered while another window was in front: ask again.</source>
        <translation>密钥环响应时，前台是另一个窗口：请重试。</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in %1 s.</source>
        <translation>已复制。剪贴板将在 %1 秒后清空。</translation>
    </message>
    <message>
        <source>This desktop lets only the window in front clear the clipboard: it is cleared when Fuseboard is in front again, or ends.</source>
        <translation>此桌面只允许前台窗口清空剪贴板：将在 Fuseboard 回到前台或退出时清空。</translation>
    </message>
    <message>
        <source>The clipboard is cleared.</source>
        <translation>剪贴板已清空。</translation>
    </message>
    <message>
        <source>Something else is in the clipboard by now; it was left alone.</source>
        <translation>剪贴板中已是其他内容，未作改动。</translation>
    </message>
    <message>
        <source>Checked %1 of %2</source>
        <translation>已检查 %1/%2</translation>
    </message>
</context>
<context>
    <name>fuseboard::LegendModel</name>
    <message>
        <source>%1, shown</source>
        <translation>%1，已显示</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1，已隐藏</translation>
    </message>
    <message>
        <source>The last minute, or the last bucket where that is longer</source>
        <translation>最近一分钟，或最后一个时间段（若其更长）</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
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
        <translation>关闭</translation>
    </message>
    <message>
        <source>Chain from a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
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
        <translation>本机上的日志</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Look for logs again</source>
        <translation>重新查找日志</translation>
    </message>
    <message>
        <source>Looking for logs of Cursor, Cline and Continue…</source>
        <translation>正在查找 Cursor、Cline 和 Continue 的日志…</translation>
    </message>
    <message>
        <source>There are none of Cursor, Cline or Continue in their usual places. A log that lies elsewhere can be dropped here.</source>
        <translation>常用位置没有 Cursor、Cline 或 Continue 的日志。位于别处的日志可拖放到此处。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>读取：%1</translation>
    </message>
</context>
<context>
    <name>fuseboard::MainWindow</name>
    <message>
        <source>Fuseboard (demo)</source>
        <translation>Fuseboard（演示）</translation>
    </message>
    <message>
        <source>Fuseboard</source>
        <translation>Fuseboard</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>全局查找</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>help keys</source>
        <translation>帮助 按键 help keys</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>help manual documentation</source>
        <translation>帮助 指南 手册 文档 help manual documentation</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>打开数据文件夹</translation>
    </message>
    <message>
        <source>files directory history</source>
        <translation>文件 目录 历史记录 files directory history</translation>
    </message>
    <message>
        <source>Open the folder of the configuration</source>
        <translation>打开配置所在文件夹</translation>
    </message>
    <message>
        <source>files directory config.json settings</source>
        <translation>文件 目录 config.json 设置 files directory settings</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>启动演示</translation>
    </message>
    <message>
        <source>simulated providers</source>
        <translation>模拟的提供商 simulated providers</translation>
    </message>
    <message>
        <source>Keep running in the tray when closed, or not</source>
        <translation>切换关闭后是否在托盘中保持运行</translation>
    </message>
    <message>
        <source>background close hide</source>
        <translation>后台 关闭 隐藏 background close hide</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>exit end</source>
        <translation>退出 结束 exit end</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>要查找的命令</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的命令</translation>
    </message>
    <message>
        <source>A page, a provider, a chain, an action …</source>
        <translation>页面、提供商、链、操作…</translation>
    </message>
    <message>
        <source>Nothing answers to that.</source>
        <translation>没有匹配项。</translation>
    </message>
    <message>
        <source>Shortcut to find</source>
        <translation>要查找的快捷键</translation>
    </message>
    <message>
        <source>Shortcuts found</source>
        <translation>找到的快捷键</translation>
    </message>
    <message>
        <source>Find a shortcut by what it does</source>
        <translation>按功能查找快捷键</translation>
    </message>
    <message>
        <source>No shortcut answers to that.</source>
        <translation>没有匹配的快捷键。</translation>
    </message>
    <message>
        <source>Fuseboard goes on watching from here. Quit in this menu, or with Ctrl+Q in the window.</source>
        <translation>Fuseboard 在此继续监视。可从此菜单退出，或在窗口中按 Ctrl+Q。</translation>
    </message>
</context>
<context>
    <name>fuseboard::MaintenanceForm</name>
    <message>
        <source>Maintenance editor</source>
        <translation>维护编辑器</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the maintenance window</source>
        <translation>保存维护时段</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the maintenance window</source>
        <translation>取消编辑维护时段</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every provider</source>
        <translation>每个提供商</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>when</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>from the time</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>until the time</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Maintenance: %1</source>
        <translation>维护：%1</translation>
    </message>
    <message>
        <source>Of the next day.</source>
        <translation>次日的时间。</translation>
    </message>
</context>
<context>
    <name>fuseboard::MaintenancePanel</name>
    <message>
        <source>None. While one lasts, alerts are noted here but tell nobody.</source>
        <translation>无。维护期间告警会记录在此，但不通知任何人。</translation>
    </message>
    <message>
        <source>Add a maintenance window</source>
        <translation>添加维护时段</translation>
    </message>
    <message>
        <source>%1 (over)</source>
        <translation>%1（已结束）</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit maintenance %1: %2</source>
        <translation>编辑维护 %1：%2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete maintenance %1: %2</source>
        <translation>删除维护 %1：%2</translation>
    </message>
</context>
<context>
    <name>fuseboard::MeasuredPanel</name>
    <message>
        <source>The same cause was met here: %1.</source>
        <translation>此处也遇到过同样的原因：%1。</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 次</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>It works from here: look at that application&apos;s own settings.</source>
        <translation>从此处调用正常：请检查该应用程序自身的设置。</translation>
    </message>
    <message>
        <source>This cause was not met here.</source>
        <translation>此处未遇到过这一原因。</translation>
    </message>
    <message>
        <source>See these calls</source>
        <translation>查看这些调用</translation>
    </message>
    <message>
        <source>%1, measured here in %2</source>
        <translation>%1，%2在此处的测量</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>此处的测量</translation>
    </message>
    <message>
        <source>This provider is not set up here. With a key on the Keys page, its errors and times are measured, and can be compared with such a log.</source>
        <translation>此处未设置该提供商。在“密钥”页添加密钥后，会测量其错误和耗时，并可与此类日志对比。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>p50 %1 · p95 %2</source>
        <translation>p50 %1 · p95 %2</translation>
    </message>
    <message>
        <source>See the calls of %1</source>
        <translation>查看 %1 的调用</translation>
    </message>
</context>
<context>
    <name>fuseboard::ModelLists</name>
    <message>
        <source>1 model in the provider&apos;s list</source>
        <translation>提供商列表中有 1 个模型</translation>
    </message>
    <message numerus="yes">
        <source>%n models in the provider&apos;s list</source>
        <translation>
            <numerusform>提供商列表中有 %n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list of models…</source>
        <translation>正在读取模型列表…</translation>
    </message>
    <message>
        <source>The list of models cannot be read: %1</source>
        <translation>无法读取模型列表：%1</translation>
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
        <translation>所存提示词的名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save under this name</source>
        <translation>以此名称保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do not save the prompt</source>
        <translation>不保存提示词</translation>
    </message>
    <message>
        <source>Replaces the prompt of that name.</source>
        <translation>替换同名的提示词。</translation>
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
        <translation>导航</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Standing: %1</source>
        <translation>当前：%1 个</translation>
    </message>
</context>
<context>
    <name>fuseboard::NetworkSection</name>
    <message>
        <source>Encrypted (TLS) to %1.</source>
        <translation>到 %1 的连接已加密（TLS）。</translation>
    </message>
    <message>
        <source>Plain http, within this machine.</source>
        <translation>未加密的 http，仅在本机内。</translation>
    </message>
    <message>
        <source>Not encrypted: plain http to %1, as &quot;allow_insecure&quot; says.</source>
        <translation>未加密：按 &quot;allow_insecure&quot; 的设置，以明文 http 连接 %1。</translation>
    </message>
    <message>
        <source>Proxies and certificates</source>
        <translation>代理和证书</translation>
    </message>
    <message>
        <source>There are no providers yet.</source>
        <translation>尚无提供商。</translation>
    </message>
    <message>
        <source>No call yet.</source>
        <translation>尚无调用。</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>Last call (%1): %2.</source>
        <translation>上次调用（%1）：%2。</translation>
    </message>
</context>
<context>
    <name>fuseboard::OllamaCard</name>
    <message>
        <source>Use Ollama on this computer</source>
        <translation>使用本机的 Ollama</translation>
    </message>
    <message>
        <source>An Ollama answers here. It needs no key, and prompts stay on this computer.</source>
        <translation>本机有 Ollama 在响应。它无需密钥，提示词不会离开本机。</translation>
    </message>
    <message>
        <source>Use Ollama</source>
        <translation>使用 Ollama</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Ollama model</source>
        <translation>Ollama 模型</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>模型名称</translation>
    </message>
</context>
<context>
    <name>fuseboard::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Waiting for the first values</source>
        <translation>正在等待首批数值</translation>
    </message>
    <message>
        <source>No news since %1</source>
        <translation>自 %1 起无更新</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>最近 5 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause the charts</source>
        <translation>暂停图表</translation>
    </message>
    <message>
        <source>Pause or resume the charts</source>
        <translation>暂停或继续更新图表</translation>
    </message>
    <message>
        <source>hold freeze stop live</source>
        <translation>保持 冻结 停止 实时 hold freeze stop live</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 小时</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>最近 6 小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resume the charts</source>
        <translation>继续更新图表</translation>
    </message>
    <message>
        <source>Paused, %1 new</source>
        <translation>已暂停，%1 条新数据</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>尚无提供商</translation>
    </message>
    <message>
        <source>Add the key of a provider, or start with --demo to see four simulated ones. Then this page shows how each of them does.</source>
        <translation>请添加提供商的密钥，或用 --demo 启动以查看四个模拟的提供商。之后本页会显示各提供商的状况。</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>Nothing measured in %1</source>
        <translation>%1没有测量数据</translation>
    </message>
    <message>
        <source>Every call to a provider is measured: error rate, latency, time to the first token. Send a prompt to see the first values here.</source>
        <translation>对提供商的每次调用都会被测量：错误率、延迟、首 Token 时间。发送一个提示词即可在此看到首批数值。</translation>
    </message>
    <message>
        <source>Send a prompt</source>
        <translation>发送提示词</translation>
    </message>
</context>
<context>
    <name>fuseboard::ParameterField</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置%1</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 默认：%2。</translation>
    </message>
</context>
<context>
    <name>fuseboard::PastPanel</name>
    <message>
        <source>Last 90 days – with incidents: %1, unknown (hatched): %2</source>
        <translation>最近 90 天 – 有事件：%1 天，未知（斜线）：%2 天</translation>
    </message>
    <message>
        <source>Last 90 days – with incidents: %1</source>
        <translation>最近 90 天 – 有事件：%1 天</translation>
    </message>
    <message>
        <source>90 days of %1</source>
        <translation>%1 的 90 天</translation>
    </message>
</context>
<context>
    <name>fuseboard::PasteCard</name>
    <message>
        <source>Paste or drop an error, a log or a HAR</source>
        <translation>粘贴或拖放错误、日志或 HAR</translation>
    </message>
    <message>
        <source>Each error in it is named with its cause, with the words that decided, and with what to do. Everything stays on this machine; keys are taken out before anything is shown.</source>
        <translation>逐一指出其中每个错误的原因、判定文字和处理办法。一切都留在本机；显示之前会去除密钥。</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>从剪贴板粘贴</translation>
    </message>
    <message>
        <source>Ctrl+V works anywhere on this page</source>
        <translation>在本页任何位置都可使用 Ctrl+V</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>A log, a saved reply or a HAR (Ctrl+O)</source>
        <translation>日志、保存的响应或 HAR（Ctrl+O）</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>A log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Output of curl -v</source>
        <translation>curl -v 的输出</translation>
    </message>
    <message>
        <source>A HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>saved from the network tab of a browser&apos;s developer tools</source>
        <translation>从浏览器开发者工具的“网络”标签页保存</translation>
    </message>
</context>
<context>
    <name>fuseboard::PromptLibrary</name>
    <message>
        <source>Load</source>
        <translation>载入</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Do not keep a history</source>
        <translation>不保存历史记录</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>List of prompts</source>
        <translation>提示词列表</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <translation>已保存的提示词</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>History of prompts</source>
        <translation>提示词历史记录</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>查找提示词</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Load the chosen prompt</source>
        <translation>载入所选提示词</translation>
    </message>
    <message>
        <source>Puts it into the editor (Enter)</source>
        <translation>载入编辑器（Enter）</translation>
    </message>
    <message>
        <source>Rename the chosen prompt</source>
        <translation>重命名所选提示词</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>重命名（F2）</translation>
    </message>
    <message>
        <source>Delete the chosen prompt</source>
        <translation>删除所选提示词</translation>
    </message>
    <message>
        <source>Delete (Del); it can be undone</source>
        <translation>删除（Del）；可以撤销</translation>
    </message>
    <message>
        <source>Undo the deletion of a prompt</source>
        <translation>撤销删除提示词</translation>
    </message>
    <message>
        <source>Prompts that are sent are remembered no longer; those so far are forgotten</source>
        <translation>不再记录发送的提示词；已有的记录也会清除</translation>
    </message>
    <message>
        <source>There is a prompt “%1” already.</source>
        <translation>已有提示词“%1”。</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>No prompt has these words.</source>
        <translation>没有包含这些文字的提示词。</translation>
    </message>
    <message>
        <source>Nothing is saved yet. “Save prompt” keeps what is in the editor.</source>
        <translation>尚未保存任何内容。“保存提示词”可保存编辑器中的内容。</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>尚未发送任何内容。</translation>
    </message>
    <message>
        <source>No history is kept.</source>
        <translation>未保存历史记录。</translation>
    </message>
</context>
<context>
    <name>fuseboard::PromptOptions</name>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Max tokens</source>
        <translation>最大 Token 数</translation>
    </message>
    <message>
        <source>provider&apos;s default</source>
        <translation>提供商默认值</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Repeat the prompt</source>
        <translation>重复提示词</translation>
    </message>
    <message>
        <source>How often the prompt is sent, one after another; percentiles are shown for more than one</source>
        <translation>提示词依次发送的次数；多于一次时显示百分位数</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> 次</translation>
    </message>
    <message>
        <source>Pause between repeats</source>
        <translation>两次重复之间的停顿</translation>
    </message>
    <message>
        <source>Pause between the end of one and the next</source>
        <translation>一次结束到下一次开始之间的停顿</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Max tokens must be a whole number from 1 to %1.</source>
        <translation>最大 Token 数必须是 1 到 %1 之间的整数。</translation>
    </message>
    <message>
        <source>Temperature must be a number from 0 to 2.</source>
        <translation>温度必须是 0 到 2 之间的数。</translation>
    </message>
</context>
<context>
    <name>fuseboard::PromptPage</name>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Send along a chain</source>
        <translation>沿链发送</translation>
    </message>
    <message>
        <source>One model</source>
        <translation>单个模型</translation>
    </message>
    <message>
        <source>Send to one model</source>
        <translation>发送到单个模型</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare providers</source>
        <translation>比较提供商</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Saved prompts and history</source>
        <translation>已保存的提示词和历史记录</translation>
    </message>
    <message>
        <source>Saved prompts and history (Ctrl+L)</source>
        <translation>已保存的提示词和历史记录（Ctrl+L）</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Way through the chain</source>
        <translation>经过链的路径</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Raw request and reply</source>
        <translation>原始请求和响应</translation>
    </message>
    <message>
        <source>Send the prompt</source>
        <translation>发送提示词</translation>
    </message>
    <message>
        <source>Save the prompt under a name</source>
        <translation>为提示词命名并保存</translation>
    </message>
    <message>
        <source>Save the prompt as a check</source>
        <translation>将提示词保存为检查</translation>
    </message>
    <message>
        <source>Copy the prompt as cURL</source>
        <translation>将提示词复制为 cURL</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>It is too long to be saved.</source>
        <translation>内容过长，无法保存。</translation>
    </message>
    <message>
        <source>Saved as the check “%1”.</source>
        <translation>已保存为检查“%1”。</translation>
    </message>
    <message>
        <source>No chain yet</source>
        <translation>尚无链</translation>
    </message>
    <message>
        <source>A chain says which model is asked first, and which ones follow when it fails.</source>
        <translation>链规定先调用哪个模型，以及失败后依次调用哪些模型。</translation>
    </message>
    <message>
        <source>Make a chain</source>
        <translation>创建链</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>尚无提供商</translation>
    </message>
    <message>
        <source>Add a key, use a local model, or try the demo. Then prompts can be sent from here.</source>
        <translation>请添加密钥、使用本地模型或试用演示。之后即可从此处发送提示词。</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Copied for %1 / %2.</source>
        <translation>已为 %1 / %2 复制。</translation>
    </message>
    <message>
        <source>Copied for %1 / %2, its key as $%3.</source>
        <translation>已为 %1 / %2 复制，密钥为 $%3。</translation>
    </message>
</context>
<context>
    <name>fuseboard::PromptRun</name>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>fuseboard::PromptStore</name>
    <message>
        <source>Prompts cannot be kept: %1 cannot be read (%2).</source>
        <translation>无法保存提示词：无法读取 %1（%2）。</translation>
    </message>
    <message>
        <source>The file of prompts was damaged; it is now %1.</source>
        <translation>提示词文件已损坏；现已改为 %1。</translation>
    </message>
    <message>
        <source>Prompts cannot be kept in %1: %2</source>
        <translation>无法将提示词保存到 %1：%2</translation>
    </message>
</context>
<context>
    <name>fuseboard::ProviderCard</name>
    <message>
        <source>Calls over time</source>
        <translation>调用趋势</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Share of the calls that failed</source>
        <translation>失败调用的占比</translation>
    </message>
    <message>
        <source>429s/min</source>
        <translation>429/分钟</translation>
    </message>
    <message>
        <source>Calls a minute that were refused for a rate limit</source>
        <translation>每分钟因速率限制被拒绝的调用</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Calls in the range</source>
        <translation>该范围内的调用</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>Median latency of the calls that succeeded</source>
        <translation>成功调用的延迟中位数</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>95 % of the successful calls were faster</source>
        <translation>95 % 的成功调用比这更快</translation>
    </message>
    <message>
        <source>1st token</source>
        <translation>首 Token</translation>
    </message>
    <message>
        <source>Median time to the first token</source>
        <translation>首 Token 时间的中位数</translation>
    </message>
</context>
<context>
    <name>fuseboard::QuietCard</name>
    <message>
        <source>Alerts are off</source>
        <translation>告警已关闭</translation>
    </message>
    <message>
        <source>No rule is in force. Set &quot;enabled&quot; of &quot;alerts&quot; in the configuration.</source>
        <translation>没有生效的规则。请在配置中设置 &quot;alerts&quot; 的 &quot;enabled&quot;。</translation>
    </message>
    <message>
        <source>No alert stands</source>
        <translation>当前没有告警</translation>
    </message>
    <message>
        <source>Rules in force: %1. Last scheduled check: %2.</source>
        <translation>生效的规则：%1。上次定时检查：%2。</translation>
    </message>
    <message>
        <source>Rules in force: %1. No scheduled check was sent yet.</source>
        <translation>生效的规则：%1。尚未发送过定时检查。</translation>
    </message>
</context>
<context>
    <name>fuseboard::ReasonRow</name>
    <message>
        <source>Cleared</source>
        <translation>已解除</translation>
    </message>
    <message>
        <source>%1 – %2&#xa0;to&#xa0;%3</source>
        <translation>%1 – %2&#xa0;至&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 – since&#xa0;%2</source>
        <translation>%1 – 自&#xa0;%2&#xa0;起</translation>
    </message>
    <message>
        <source>Values around the firing of %1</source>
        <translation>%1触发前后的值</translation>
    </message>
    <message>
        <source>The values around the moment it fired, which is marked; the dashed line is the threshold.
%1</source>
        <translation>触发时刻（已标出）前后的值；虚线为阈值。
%1</translation>
    </message>
    <message>
        <source>Unmute this rule</source>
        <translation>取消静音此规则</translation>
    </message>
    <message>
        <source>Mute this rule</source>
        <translation>静音此规则</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>Unmute rule %1</source>
        <translation>取消静音规则 %1</translation>
    </message>
    <message>
        <source>Mute rule %1</source>
        <translation>静音规则 %1</translation>
    </message>
    <message>
        <source>Tell again when this rule fires</source>
        <translation>此规则触发时重新通知</translation>
    </message>
    <message>
        <source>Note when this rule fires, but tell nobody</source>
        <translation>此规则触发时只记录，不通知任何人</translation>
    </message>
</context>
<context>
    <name>fuseboard::RehearsalCard</name>
    <message>
        <source>What happens when…</source>
        <translation>遇到以下情况时…</translation>
    </message>
    <message>
        <source>Waterfall of the rehearsal</source>
        <translation>演练的瀑布图</translation>
    </message>
    <message>
        <source>429</source>
        <translation>429</translation>
    </message>
    <message>
        <source>What happens on a 429</source>
        <translation>遇到 429 时</translation>
    </message>
    <message>
        <source>503</source>
        <translation>503</translation>
    </message>
    <message>
        <source>What happens on a 503</source>
        <translation>遇到 503 时</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>What happens on a stall</source>
        <translation>遇到停滞时</translation>
    </message>
    <message>
        <source>Bad key</source>
        <translation>无效密钥</translation>
    </message>
    <message>
        <source>What happens with a bad key</source>
        <translation>密钥无效时</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Rehearse faults of your choice</source>
        <translation>演练自选的故障</translation>
    </message>
    <message>
        <source>Imagined providers, the chain&apos;s own rules and no real time: nothing is sent.</source>
        <translation>虚拟的提供商、链自身的规则、不耗真实时间：不发送任何内容。</translation>
    </message>
    <message>
        <source>Each call to step 1, %1: %2, with the request to wait %3 s. The other steps answer.</source>
        <translation>对步骤 1（%1）的每次调用：%2，并要求等待 %3 秒。其他步骤正常响应。</translation>
    </message>
    <message>
        <source>Each call to step 1, %1: %2. The other steps answer.</source>
        <translation>对步骤 1（%1）的每次调用：%2。其他步骤正常响应。</translation>
    </message>
    <message>
        <source>Nothing to rehearse: %1</source>
        <translation>无法演练：%1</translation>
    </message>
</context>
<context>
    <name>fuseboard::RepeatPanel</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%2 个中 %1 个有回答</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>计划 %1 个</translation>
    </message>
    <message>
        <source>stopped, %1 were planned</source>
        <translation>已停止，原计划 %1 个</translation>
    </message>
    <message>
        <source>most failed by: %1</source>
        <translation>最多的失败原因：%1</translation>
    </message>
    <message>
        <source>%1 p50 %2, p95 %3</source>
        <translation>%1 p50 %2，p95 %3</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首 Token</translation>
    </message>
    <message>
        <source>Tokens/s p50 %1</source>
        <translation>Token/秒 p50 %1</translation>
    </message>
    <message>
        <source>All together %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1的进度</translation>
    </message>
</context>
<context>
    <name>fuseboard::ResultView</name>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Errors found</source>
        <translation>发现的错误</translation>
    </message>
</context>
<context>
    <name>fuseboard::RevealRow</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>It is on the screen for some seconds and is not read aloud; it can be copied.</source>
        <translation>会在屏幕上显示几秒，不会被朗读；可以复制。</translation>
    </message>
    <message>
        <source>Hidden in %1 s</source>
        <translation>%1 秒后隐藏</translation>
    </message>
</context>
<context>
    <name>fuseboard::RouteView</name>
    <message>
        <source>Here stands the way that a prompt takes: each attempt with its phases, each pause, and what was skipped and why.</source>
        <translation>提示词经过的路径显示在此处：每次尝试及其各阶段、每次停顿，以及跳过了什么、为何跳过。</translation>
    </message>
    <message>
        <source>Attempts of the prompt</source>
        <translation>提示词的各次尝试</translation>
    </message>
    <message>
        <source>Colours of the phases</source>
        <translation>各阶段的颜色</translation>
    </message>
</context>
<context>
    <name>fuseboard::RuleEditor</name>
    <message>
        <source>In force</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rule editor</source>
        <translation>规则编辑器</translation>
    </message>
    <message>
        <source>Firings of the last week</source>
        <translation>最近一周的触发</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Each provider</source>
        <translation>每个提供商</translation>
    </message>
    <message>
        <source>Each chain</source>
        <translation>每条链</translation>
    </message>
    <message>
        <source>The board as a whole</source>
        <translation>整个面板</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>looks at</source>
        <translation>监视内容</translation>
    </message>
    <message>
        <source>of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>only these</source>
        <translation>仅限</translation>
    </message>
    <message>
        <source>warning over</source>
        <translation>警告阈值</translation>
    </message>
    <message>
        <source>critical over</source>
        <translation>严重阈值</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>calls at least</source>
        <translation>最少调用数</translation>
    </message>
    <message>
        <source>bad checks to fire</source>
        <translation>触发所需异常次数</translation>
    </message>
    <message>
        <source>good checks to clear</source>
        <translation>解除所需正常次数</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Cancel the rule</source>
        <translation>取消编辑规则</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>Back to the default rule</source>
        <translation>恢复默认规则</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Back to the default of rule %1</source>
        <translation>将规则 %1 恢复默认</translation>
    </message>
    <message>
        <source>Delete rule %1</source>
        <translation>删除规则 %1</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>默认：%1。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>整个面板</translation>
    </message>
    <message>
        <source>A built-in rule.</source>
        <translation>内置规则。</translation>
    </message>
    <message>
        <source>With commas between: %1.</source>
        <translation>以逗号分隔：%1。</translation>
    </message>
    <message>
        <source>Fires over %1.</source>
        <translation>超过 %1 时触发。</translation>
    </message>
    <message>
        <source>With fewer it does not judge.</source>
        <translation>少于此数不作判断。</translation>
    </message>
    <message>
        <source>In a row, one every ten seconds.</source>
        <translation>连续次数，每十秒一次。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Counting how often it would have fired last week…</source>
        <translation>正在统计最近一周会触发多少次…</translation>
    </message>
    <message>
        <source>As it stands here, it %1.</source>
        <translation>按当前内容，%1。</translation>
    </message>
    <message>
        <source>No preview: %1</source>
        <translation>无预览：%1</translation>
    </message>
</context>
<context>
    <name>fuseboard::RulesPanel</name>
    <message>
        <source>Rules in force</source>
        <translation>生效的规则</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>编辑规则</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Edit the chosen rule</source>
        <translation>编辑所选规则</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>规则需要名称。</translation>
    </message>
    <message>
        <source>There is a rule of this name already.</source>
        <translation>已有同名规则。</translation>
    </message>
</context>
<context>
    <name>fuseboard::SettingField</name>
    <message>
        <source>Set %1</source>
        <translation>设置 %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>fuseboard::SettingRow</name>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置%1</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
    <message>
        <source>Problem with %1</source>
        <translation>%1的问题</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>未保存。%1</translation>
    </message>
</context>
<context>
    <name>fuseboard::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Probes and status pages</source>
        <translation>探测和状态页</translation>
    </message>
    <message>
        <source>Budget and alerts</source>
        <translation>预算和告警</translation>
    </message>
    <message>
        <source>No setting has these words</source>
        <translation>没有包含这些文字的设置</translation>
    </message>
    <message>
        <source>More can be set in the configuration file: rules, checks, chains.</source>
        <translation>配置文件中可设置更多内容：规则、检查、链。</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>显示所有设置</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Changes are saved at once.</source>
        <translation>更改会立即保存。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>clean up space vacuum</source>
        <translation>清理 空间 clean up space vacuum</translation>
    </message>
    <message>
        <source>Team history</source>
        <translation>团队历史记录</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码 password</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>How the exports do</source>
        <translation>导出的状况</translation>
    </message>
    <message>
        <source>Nothing stands in the way of the exports.</source>
        <translation>导出一切正常。</translation>
    </message>
    <message>
        <source>Everything here can be done by keyboard.</source>
        <translation>此处的一切都可用键盘完成。</translation>
    </message>
    <message>
        <source>Show all shortcuts (F1)</source>
        <translation>显示所有快捷键（F1）</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>显示所有快捷键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>按键 帮助 keys help</translation>
    </message>
</context>
<context>
    <name>fuseboard::SingleInstance</name>
    <message>
        <source>%1 belongs to another user, so nothing is sent there. Remove it, or set XDG_RUNTIME_DIR to a directory of yours.</source>
        <translation>%1 属于其他用户，因此不会向其发送任何内容。请将其删除，或将 XDG_RUNTIME_DIR 设为您自己的目录。</translation>
    </message>
    <message>
        <source>Fuseboard runs already on %1 (process %2) and does not answer. End it, or give this one a directory of its own with --data-dir.</source>
        <translation>Fuseboard 已在 %1 上运行（进程 %2）且没有响应。请结束它，或用 --data-dir 为本实例指定单独的目录。</translation>
    </message>
</context>
<context>
    <name>fuseboard::SnoozeBar</name>
    <message>
        <source>Snooze</source>
        <translation>暂停提醒</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>其他时长</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>Until tomorrow, 08:00</source>
        <translation>至明天 08:00</translation>
    </message>
    <message>
        <source>Own time…</source>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>End snooze</source>
        <translation>恢复提醒</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <translation>暂停 1 小时</translation>
    </message>
    <message>
        <source>End snooze of %1</source>
        <translation>恢复提醒 %1</translation>
    </message>
    <message>
        <source>Snooze %1 for 1 hour</source>
        <translation>暂停提醒 %1 1 小时</translation>
    </message>
    <message>
        <source>Other snooze times of %1</source>
        <translation>%1 的其他暂停时长</translation>
    </message>
    <message>
        <source>Hours to snooze %1</source>
        <translation>暂停提醒 %1 的小时数</translation>
    </message>
    <message>
        <source>Snooze %1 for these hours</source>
        <translation>按此小时数暂停提醒 %1</translation>
    </message>
    <message>
        <source>Cancel snoozing %1</source>
        <translation>取消暂停提醒 %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::SpanPicker</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show this span</source>
        <translation>显示此时段</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Own span, %1</source>
        <translation>自定义时段，%1</translation>
    </message>
    <message>
        <source>Own…</source>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>Own span</source>
        <translation>自定义时段</translation>
    </message>
    <message>
        <source>Choose from when to when</source>
        <translation>选择起止时间</translation>
    </message>
    <message>
        <source>The end must be at least a minute after the beginning.</source>
        <translation>终点必须比起点至少晚一分钟。</translation>
    </message>
    <message>
        <source>A span can have at most a year.</source>
        <translation>时段最长为一年。</translation>
    </message>
    <message>
        <source>This has not happened yet.</source>
        <translation>该时间尚未到来。</translation>
    </message>
</context>
<context>
    <name>fuseboard::StatusPage</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>立即读取</translation>
    </message>
    <message>
        <source>Status pages now</source>
        <translation>当前状态页</translation>
    </message>
    <message>
        <source>Read every status page now</source>
        <translation>立即读取每个状态页</translation>
    </message>
    <message>
        <source>No status pages known</source>
        <translation>没有已知的状态页</translation>
    </message>
    <message>
        <source>Each provider that has a status page is shown here, as soon as there are providers. Most presets know the page of theirs.</source>
        <translation>有了提供商后，其中有状态页的都会显示在这里。大多数预设都知道各自的状态页。</translation>
    </message>
    <message>
        <source>Open Keys</source>
        <translation>打开“密钥”</translation>
    </message>
    <message>
        <source>Reading: %1 of %2 done</source>
        <translation>正在读取：已完成 %1/%2</translation>
    </message>
    <message>
        <source>Operational: %1 of %2, unknown: %3</source>
        <translation>正常运行：%1/%2，未知：%3</translation>
    </message>
    <message>
        <source>Operational: %1 of %2</source>
        <translation>正常运行：%1/%2</translation>
    </message>
</context>
<context>
    <name>fuseboard::StatusRow</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>在浏览器中打开 %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::StepItem</name>
    <message>
        <source>Reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>Move step %1 up</source>
        <translation>上移步骤 %1</translation>
    </message>
    <message>
        <source>Move step %1 down</source>
        <translation>下移步骤 %1</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>移除步骤 %1</translation>
    </message>
    <message>
        <source>Drag to change the order, or Alt+Up and Alt+Down</source>
        <translation>拖动，或用 Alt+Up 和 Alt+Down 更改顺序</translation>
    </message>
    <message>
        <source>Step %1 provider</source>
        <translation>步骤 %1 的提供商</translation>
    </message>
    <message>
        <source>Step %1 model</source>
        <translation>步骤 %1 的模型</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>Step %1 reasoning</source>
        <translation>步骤 %1 的推理设置</translation>
    </message>
    <message>
        <source>A reasoning model thinks before it answers: its time limits are four times as long.</source>
        <translation>推理模型先思考后回答：其时间限制为四倍。</translation>
    </message>
</context>
<context>
    <name>fuseboard::StepsEditor</name>
    <message>
        <source>Add step</source>
        <translation>添加步骤</translation>
    </message>
</context>
<context>
    <name>fuseboard::TargetBar</name>
    <message>
        <source>Provider to ask</source>
        <translation>要调用的提供商</translation>
    </message>
    <message>
        <source>Model to ask</source>
        <translation>要调用的模型</translation>
    </message>
    <message>
        <source>All columns are asked at the same moment.</source>
        <translation>所有列同时发送。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
</context>
<context>
    <name>fuseboard::TargetPicker</name>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>fuseboard::TeamHealth</name>
    <message>
        <source>Waiting for the first connection</source>
        <translation>正在等待首次连接</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Away: records wait on this disk</source>
        <translation>已断开：记录在本磁盘上等待</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>无法工作</translation>
    </message>
    <message>
        <source>No team history</source>
        <translation>无团队历史记录</translation>
    </message>
    <message>
        <source>%1, as board “%2”.</source>
        <translation>%1，面板名为“%2”。</translation>
    </message>
    <message>
        <source>Records that wait here: %1.</source>
        <translation>在此等待的记录：%1 条。</translation>
    </message>
    <message>
        <source>Records lost since the start: %1.</source>
        <translation>启动以来丢失的记录：%1 条。</translation>
    </message>
    <message>
        <source>Open Keys</source>
        <translation>打开“密钥”</translation>
    </message>
    <message>
        <source>Its password is never in the configuration: it is on the Keys page, under “Team history”.</source>
        <translation>其密码绝不在配置中：位于“密钥”页的“团队历史记录”下。</translation>
    </message>
    <message>
        <source>Open Keys for the password of the team history</source>
        <translation>打开“密钥”页设置团队历史记录的密码</translation>
    </message>
</context>
<context>
    <name>fuseboard::TimelineKey</name>
    <message>
        <source>Not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Page: all well</source>
        <translation>状态页：正常</translation>
    </message>
    <message>
        <source>Page: degraded</source>
        <translation>状态页：性能下降</translation>
    </message>
    <message>
        <source>Page: outage</source>
        <translation>状态页：中断</translation>
    </message>
    <message>
        <source>Page: maintenance</source>
        <translation>状态页：维护</translation>
    </message>
</context>
<context>
    <name>fuseboard::TrialRow</name>
    <message>
        <source>Use it all the same</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>保留旧的</translation>
    </message>
    <message>
        <source>Trying the new key… The old one stays in force.</source>
        <translation>正在试用新密钥… 旧密钥仍然有效。</translation>
    </message>
</context>
<context>
    <name>fuseboard::UndoRow</name>
    <message>
        <source>Undo (%1 s)</source>
        <translation>撤销（%1 秒）</translation>
    </message>
</context>
<context>
    <name>fuseboard::Waterfall</name>
    <message>
        <source>Waterfall of the attempts</source>
        <translation>各次尝试的瀑布图</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>skipped: nothing was sent</source>
        <translation>已跳过：未发送任何内容</translation>
    </message>
    <message>
        <source>connection re-used</source>
        <translation>连接已复用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>total: %1</source>
        <translation>总计：%1</translation>
    </message>
</context>
<context>
    <name>fuseboard::WelcomePage</name>
    <message>
        <source>Welcome problem</source>
        <translation>欢迎页的问题</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Four simulated providers with errors, outages and rate limits, in a window of its own. Nothing leaves this computer, and nothing is stored.</source>
        <translation>四个模拟的提供商，带有错误、中断和速率限制，在单独的窗口中显示。没有任何内容离开本机，也不保存任何内容。</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>启动演示</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Welcome to Fuseboard</source>
        <translation>欢迎使用 Fuseboard</translation>
    </message>
    <message>
        <source>See whether each provider works for you right now, why not, and what to do about it. Choose how to begin.</source>
        <translation>查看各提供商此刻能否为您工作、为何不能以及如何处理。请选择开始方式。</translation>
    </message>
    <message>
        <source>The key was not accepted</source>
        <translation>密钥未被接受</translation>
    </message>
</context>
<context>
    <name>fuseboard::WindowActions</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>open page go to</source>
        <translation>打开 页面 转到 open page go to</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新提示词</translation>
    </message>
    <message>
        <source>ask send test</source>
        <translation>提问 发送 测试 ask send test</translation>
    </message>
    <message>
        <source>Check all now</source>
        <translation>立即全部检查</translation>
    </message>
    <message>
        <source>probe test refresh</source>
        <translation>探测 测试 刷新 probe test refresh</translation>
    </message>
    <message>
        <source>Check all keys</source>
        <translation>检查所有密钥</translation>
    </message>
    <message>
        <source>test credentials</source>
        <translation>测试 凭据 test credentials</translation>
    </message>
    <message>
        <source>Read all status pages</source>
        <translation>读取所有状态页</translation>
    </message>
    <message>
        <source>incidents refresh</source>
        <translation>事件 刷新 incidents refresh</translation>
    </message>
    <message>
        <source>Snooze all alerts for 1 hour</source>
        <translation>暂停所有告警提醒 1 小时</translation>
    </message>
    <message>
        <source>quiet silence mute</source>
        <translation>安静 静音 quiet silence mute</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>重试密钥环</translation>
    </message>
    <message>
        <source>unlock keychain wallet</source>
        <translation>解锁 钥匙串 钱包 unlock keychain wallet</translation>
    </message>
    <message>
        <source>Make the history smaller</source>
        <translation>缩小历史记录</translation>
    </message>
    <message>
        <source>vacuum database disk</source>
        <translation>清理 数据库 磁盘 vacuum database disk</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>theme look colours</source>
        <translation>主题 外观 颜色 theme look colours</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>主题：跟随桌面</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>主题：高对比度</translation>
    </message>
    <message>
        <source>Density: comfortable or compact</source>
        <translation>密度：宽松或紧凑</translation>
    </message>
    <message>
        <source>Chart colours: Wong</source>
        <translation>图表颜色：Wong</translation>
    </message>
    <message>
        <source>Chart colours: Tol</source>
        <translation>图表颜色：Tol</translation>
    </message>
    <message>
        <source>Chart colours: grey, told by dashes</source>
        <translation>图表颜色：灰度，以虚线区分</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Chain %1</source>
        <translation>链 %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows whether each LLM provider works for you right now, why not, and what to do.</source>
        <translation>显示各 LLM 提供商此刻能否为您工作、为何不能以及如何处理。</translation>
    </message>
    <message>
        <source>Show simulated providers; nothing is kept.</source>
        <translation>显示模拟的提供商；不保存任何内容。</translation>
    </message>
    <message>
        <source>Open this page.</source>
        <translation>打开此页面。</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or system.</source>
        <translation>light、dark、high-contrast 或 system。</translation>
    </message>
    <message>
        <source>Use this configuration file.</source>
        <translation>使用此配置文件。</translation>
    </message>
    <message>
        <source>Keep data in this directory.</source>
        <translation>将数据保存在此目录。</translation>
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
