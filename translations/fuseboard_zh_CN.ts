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
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <comment>noun: a check that is made on a schedule</comment>
        <translation>检查</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, at least %Ln samples</source>
        <translation>
            <numerusform>%1：%2，至少 %Ln 个样本</numerusform>
        </translation>
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
        <source>less than $%1</source>
        <translation>不足 $%1</translation>
    </message>
    <message>
        <source>Overdue checks</source>
        <translation>逾期的检查</translation>
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
    <name>Autostart</name>
    <message>
        <source>In a Flatpak only the desktop can do this: allow it to run in the background in the settings of the desktop.</source>
        <translation>在 Flatpak 中只有桌面环境能做到：请在桌面设置中允许其后台运行。</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2. Remove it by hand.</source>
        <translation>无法移除 %1：%2。请手动移除。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Make it, or mend its permissions.</source>
        <translation>无法创建文件夹 %1。请自行创建，或修正其权限。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Mend its permissions, or make room on the disk.</source>
        <translation>无法写入 %1：%2。请修正其权限，或腾出磁盘空间。</translation>
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
        <source>Circuit closed</source>
        <translation>熔断器关闭</translation>
    </message>
    <message>
        <source>Circuit open after 1 failure</source>
        <translation>1 次失败后熔断器打开</translation>
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
        <source>Half-open</source>
        <translation>半开</translation>
    </message>
    <message>
        <source>%1. %2 Error rate %3, p50 %4, p95 %5, first token %6. %7.</source>
        <translation>%1。%2 错误率 %3，p50 %4，p95 %5，首 Token %6。%7。</translation>
    </message>
    <message numerus="yes">
        <source>Circuit closed, %1 of %Ln failures</source>
        <translation>
            <numerusform>熔断器关闭，失败 %1/%Ln 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Circuit open after %Ln failures</source>
        <translation>
            <numerusform>%Ln 次失败后熔断器打开</numerusform>
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
        <translation>打开</translation>
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
    <message>
        <source>Cancel entering the password of %1</source>
        <translation>取消输入 %1 的密码</translation>
    </message>
    <message>
        <source>Cancel entering the key of %1</source>
        <translation>取消输入 %1 的密钥</translation>
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
        <translation>%1. %2：%3（推理）</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2：%3</translation>
    </message>
    <message>
        <source>Steps: %1 → %2</source>
        <translation>步骤：%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>New provider %1 at a new host: %2. This address comes from the link; prompts of this chain go there. It gets no key: the configuration says &quot;none&quot; until you change that.</source>
        <translation>新提供商 %1，位于新主机：%2。此地址来自该链接；此链的提示词会发往那里。它不会获得密钥：在您更改之前，配置为 &quot;none&quot;。</translation>
    </message>
    <message>
        <source>New provider %1 at %2, without a key: the configuration says &quot;none&quot; until you change that.</source>
        <translation>新提供商 %1，位于 %2，没有密钥：在您更改之前，配置为 &quot;none&quot;。</translation>
    </message>
    <message>
        <source>New provider %1 at %2, the known address of “%3”.</source>
        <translation>新提供商 %1，位于 %2，即“%3”的已知地址。</translation>
    </message>
    <message>
        <source>Your provider %1 stays as it is; the link means another one of that name.</source>
        <translation>您的提供商 %1 保持不变；链接所指的是另一个同名提供商。</translation>
    </message>
    <message>
        <source>This is no link to a chain. Such links begin with fuseboard://chain?v=1&amp;d= and are made on the page Chains.</source>
        <translation>这不是链的链接。此类链接以 fuseboard://chain?v=1&amp;d= 开头，在“链”页上创建。</translation>
    </message>
    <message>
        <source>The link is too long for a chain. It is not read.</source>
        <translation>对于一条链来说，该链接过长，不予读取。</translation>
    </message>
    <message>
        <source>The link is from a newer Fuseboard. Update this one to read it.</source>
        <translation>该链接来自更新的 Fuseboard。请更新此版本以读取。</translation>
    </message>
    <message>
        <source>The link cannot be read: it is damaged or cut off. Ask for it again.</source>
        <translation>无法读取该链接：已损坏或被截断。请让对方重新发送。</translation>
    </message>
    <message>
        <source>The link is nested deeper than any chain. It is not read.</source>
        <translation>该链接的嵌套深度超过任何链，不予读取。</translation>
    </message>
    <message>
        <source>There must be exactly one chain of 1 to 32 steps in a link, and the providers that they name.</source>
        <translation>链接中必须恰好有一条含 1 到 32 个步骤的链，以及这些步骤所用的提供商。</translation>
    </message>
    <message>
        <source>The link holds something that is never shared (%1), so none of it is taken over.</source>
        <translation>该链接含有不得共享的内容（%1），因此不采用其中任何内容。</translation>
    </message>
    <message>
        <source>There are hidden letters in a name, which can make it look like another one. None of it is taken over.</source>
        <translation>某个名称中有隐藏字符，可能使其看起来像另一个名称。不采用其中任何内容。</translation>
    </message>
    <message>
        <source>The host %1 has international letters, which can look like others. Such hosts are not shared by link.</source>
        <translation>主机 %1 含有国际字符，可能与其他字符混淆。此类主机不通过链接共享。</translation>
    </message>
    <message>
        <source>The host %1 is reached by plain http, which sends keys and prompts unencrypted. Such hosts are not shared by link.</source>
        <translation>主机 %1 通过明文 http 访问，会以未加密方式发送密钥和提示词。此类主机不通过链接共享。</translation>
    </message>
    <message>
        <source>Something in it has the shape of a key. Keys are never shared by link.</source>
        <translation>其中有形似密钥的内容。密钥绝不通过链接共享。</translation>
    </message>
    <message>
        <source>What the link holds is no valid chain. %1</source>
        <translation>链接中的内容不是有效的链。%1</translation>
    </message>
    <message>
        <source>Chain “%1” from a link</source>
        <translation>链接中的链“%1”</translation>
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
    <message>
        <source>Longest pause while another step is free</source>
        <translation>有其他步骤可用时的最长等待</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>default</source>
        <comment>the value of a setting</comment>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>an entry of the configuration</comment>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>an entry of the configuration</comment>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>a value of the configuration</comment>
        <translation>更改：%1</translation>
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
    <message>
        <source>%1 no samples</source>
        <translation>%1 无样本</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>provider, state of its circuit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, its page says %2</source>
        <translation>%1，其状态页称%2</translation>
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
        <source>Try again</source>
        <translation>重试</translation>
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
        <source>Configuration: none yet</source>
        <translation>配置：尚无</translation>
    </message>
    <message>
        <source>Configuration: in order</source>
        <translation>配置：正常</translation>
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
    <message numerus="yes">
        <source>And %Ln more problems.</source>
        <translation>
            <numerusform>还有 %Ln 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy %1 is broken. Its last good copy is in force.</source>
        <translation>策略 %1 已损坏。其最近的完好副本生效。</translation>
    </message>
    <message>
        <source>The policy %1 is broken. No policy is in force.</source>
        <translation>策略 %1 已损坏。没有策略生效。</translation>
    </message>
    <message>
        <source>Parts of %1 do not count: your organization has set them.</source>
        <translation>%1 的部分内容不生效：已由您的组织设置。</translation>
    </message>
    <message>
        <source>The keychain does not work. Keys live in memory until Fuseboard is closed.</source>
        <translation>钥匙串不可用。密钥保存在内存中，直到 Fuseboard 关闭。</translation>
    </message>
    <message>
        <source>Waiting for the keychain to be unlocked.</source>
        <translation>正在等待钥匙串解锁。</translation>
    </message>
    <message numerus="yes">
        <source>Configuration: %Ln problems</source>
        <translation>
            <numerusform>配置：%Ln 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Keychain: not checked yet</source>
        <translation>钥匙串：尚未检查</translation>
    </message>
    <message>
        <source>Keychain: being checked</source>
        <translation>钥匙串：正在检查</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>钥匙串：%1</translation>
    </message>
    <message>
        <source>Keychain: waiting to be unlocked</source>
        <translation>钥匙串：等待解锁</translation>
    </message>
    <message>
        <source>Keychain: not working, keys in memory</source>
        <translation>钥匙串：不可用，密钥在内存中</translation>
    </message>
    <message>
        <source>Keychain: not used</source>
        <translation>钥匙串：未使用</translation>
    </message>
    <message numerus="yes">
        <source>Checks: %1 of %Ln fail</source>
        <translation>
            <numerusform>检查：%1/%Ln 失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks: %Ln pass</source>
        <translation>
            <numerusform>检查：%Ln 项通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exports: %Ln faults</source>
        <translation>
            <numerusform>导出：%Ln 处故障</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>the demo&apos;s configuration</source>
        <translation>演示的配置</translation>
    </message>
</context>
<context>
    <name>DiagnosisText</name>
    <message>
        <source>once</source>
        <translation>1 次</translation>
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
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of the reply, quoted</comment>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different errors</source>
        <translation>
            <numerusform>%Ln 种不同的错误</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: what was found in it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. It is very long: only a part of it was read.</source>
        <translation>%1。内容过长：只读取了一部分。</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>所在位置</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Wait for the time the provider names, then try again more slowly.</source>
        <translation>等待提供商指定的时间，然后放慢速度再试。</translation>
    </message>
    <message>
        <source>Raise the tier of the account, or let the chain go to its next provider.</source>
        <translation>请提升账户等级，或让链转到下一个提供商。</translation>
    </message>
    <message>
        <source>The quota of the plan is used up: wait for its reset, or raise the plan.</source>
        <translation>套餐的配额已用完：请等待重置，或升级套餐。</translation>
    </message>
    <message>
        <source>Put another provider into the chain until then.</source>
        <translation>在此之前，请在链中加入其他提供商。</translation>
    </message>
    <message>
        <source>Top up the balance, or set up a payment method, in the provider&apos;s console.</source>
        <translation>请在提供商的控制台充值或设置付款方式。</translation>
    </message>
    <message>
        <source>Check that the key belongs to the account that was paid for.</source>
        <translation>请检查密钥是否属于已付费的账户。</translation>
    </message>
    <message>
        <source>Copy the key again, without spaces or a line end around it.</source>
        <translation>请重新复制密钥，前后不要带空格或换行。</translation>
    </message>
    <message>
        <source>Check that it belongs to this provider and organization; rotate it if in doubt.</source>
        <translation>请检查密钥是否属于此提供商和组织；如有疑问请轮换。</translation>
    </message>
    <message>
        <source>Ask for access to the model, or to the feature, in the provider&apos;s console.</source>
        <translation>请在提供商的控制台申请该模型或功能的访问权限。</translation>
    </message>
    <message>
        <source>Check project, organization and region of the key.</source>
        <translation>请检查密钥的项目、组织和区域。</translation>
    </message>
    <message>
        <source>Compare the model&apos;s exact id with the provider&apos;s list of models.</source>
        <translation>请将模型的准确 ID 与提供商的模型列表核对。</translation>
    </message>
    <message>
        <source>Prefer a pinned version: aliases get retired. Check the base URL as well.</source>
        <translation>建议使用固定版本：别名会被停用。另请检查基础 URL。</translation>
    </message>
    <message>
        <source>Shorten the prompt or the history, or lower max_tokens.</source>
        <translation>请缩短提示词或历史记录，或降低 max_tokens。</translation>
    </message>
    <message>
        <source>Choose a model with a longer context window.</source>
        <translation>请选择上下文窗口更长的模型。</translation>
    </message>
    <message>
        <source>Reword the prompt.</source>
        <translation>请改写提示词。</translation>
    </message>
    <message>
        <source>Relax the safety settings where the provider has them, or try another model.</source>
        <translation>若提供商有安全设置，请放宽；或尝试其他模型。</translation>
    </message>
    <message>
        <source>Correct the parameter that the message names.</source>
        <translation>请更正消息中指出的参数。</translation>
    </message>
    <message>
        <source>The SDK or the gateway may be out of date: update it.</source>
        <translation>SDK 或网关可能已过时：请更新。</translation>
    </message>
    <message>
        <source>Send less: fewer or smaller images and files.</source>
        <translation>请减少发送内容：更少或更小的图片和文件。</translation>
    </message>
    <message>
        <source>Compare the provider&apos;s status page with your own error rate.</source>
        <translation>请将提供商的状态页与自己的错误率对照。</translation>
    </message>
    <message>
        <source>Wait a little, or let the chain go to its next provider.</source>
        <translation>请稍候，或让链转到下一个提供商。</translation>
    </message>
    <message>
        <source>The fault is at the provider: see its status page beside your own error rate.</source>
        <translation>故障在提供商一方：请对照其状态页与自己的错误率。</translation>
    </message>
    <message>
        <source>Try again, or let the chain go to its next provider.</source>
        <translation>请重试，或让链转到下一个提供商。</translation>
    </message>
    <message>
        <source>Check the base URL, the network and the proxy.</source>
        <translation>请检查基础 URL、网络和代理。</translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock, and the CA file of a company network.</source>
        <translation>请检查计算机时钟，以及公司网络的 CA 文件。</translation>
    </message>
    <message>
        <source>Raise the time limit for slow models, or choose a faster one.</source>
        <translation>请为慢速模型提高时限，或选择更快的模型。</translation>
    </message>
    <message>
        <source>The answer is not complete: send the prompt again.</source>
        <translation>回答不完整：请重新发送提示词。</translation>
    </message>
    <message>
        <source>Check the base URL: something else than the provider&apos;s API may answer there.</source>
        <translation>请检查基础 URL：那里响应的可能不是提供商的 API。</translation>
    </message>
    <message>
        <source>Read the raw reply, and report this reply so that a rule can be added.</source>
        <translation>请查看原始响应，并上报此响应以便添加规则。</translation>
    </message>
    <message>
        <source>The cause is in error.metadata.raw; see the request history of OpenRouter&apos;s dashboard, and allow fallbacks in the model&apos;s settings.</source>
        <translation>原因在 error.metadata.raw 中；请查看 OpenRouter 控制台的请求历史，并在模型设置中允许回退。</translation>
    </message>
    <message>
        <source>The cause is in the headers X-Provider-Error-Code and X-Provider-Error-Message; quote the trace id to TokenMix support.</source>
        <translation>原因在响应头 X-Provider-Error-Code 和 X-Provider-Error-Message 中；请向 TokenMix 支持提供跟踪 ID。</translation>
    </message>
    <message>
        <source>LiteLLM only passed it on: the cause is the innermost error in its message.</source>
        <translation>LiteLLM 只是转发：原因是其消息中最内层的错误。</translation>
    </message>
    <message>
        <source>Portkey only passed it on: find the request in its logs by the trace id.</source>
        <translation>Portkey 只是转发：请用跟踪 ID 在其日志中查找该请求。</translation>
    </message>
    <message>
        <source>Cursor: look for &quot;provider returned&quot; or &quot;completion_error&quot; in the newest file of its logs folder; try the exact model id; with a gateway between, see its dashboard, else go direct.</source>
        <translation>Cursor：请在其日志文件夹的最新文件中查找 &quot;provider returned&quot; 或 &quot;completion_error&quot;；尝试准确的模型 ID；若中间有网关，请查看其控制台，否则请改为直连。</translation>
    </message>
    <message>
        <source>Cline: the stack with &quot;upstream_error&quot; is in the Output panel under Cline; switching the provider is the usual cure.</source>
        <translation>Cline：包含 &quot;upstream_error&quot; 的堆栈在“输出”面板的 Cline 下；通常切换提供商即可解决。</translation>
    </message>
    <message>
        <source>Continue: status and body of the failed call are in its console log.</source>
        <translation>Continue：失败调用的状态码和正文在其控制台日志中。</translation>
    </message>
    <message>
        <source>Ollama may still be loading the model, which takes up to minutes: raise &quot;first_token_s&quot; of the chain, or mark the step with &quot;reasoning&quot;: true; OLLAMA_KEEP_ALIVE keeps a model in memory.</source>
        <translation>Ollama 可能仍在加载模型，最长需要数分钟：请提高链的 &quot;first_token_s&quot;，或为该步骤标注 &quot;reasoning&quot;: true；OLLAMA_KEEP_ALIVE 可让模型保留在内存中。</translation>
    </message>
    <message>
        <source>Cursor Settings, Models, API Keys: paste the key again, and switch it on. Without a key of your own, sign in again and see your plan.</source>
        <translation>Cursor Settings → Models → API Keys：请重新粘贴密钥并启用。若没有自己的密钥，请重新登录并查看套餐。</translation>
    </message>
    <message>
        <source>Cursor Settings, Models: add the model by its exact id, switch on no other one of that key, and choose it in the chat.</source>
        <translation>Cursor Settings → Models：请按准确 ID 添加模型，不要启用该密钥的其他模型，并在聊天中选择它。</translation>
    </message>
    <message>
        <source>Cursor Settings, Models, API Keys, &quot;Override OpenAI Base URL&quot;: the address up to and with /v1. Cursor&apos;s servers call it, not this machine: it must be reachable from the internet, with a certificate that everybody knows.</source>
        <translation>Cursor Settings → Models → API Keys 中的“Override OpenAI Base URL”：填写到 /v1 为止（含）的地址。调用它的是 Cursor 的服务器而非本机：它必须能从互联网访问，并使用公认的证书。</translation>
    </message>
    <message>
        <source>Begin a new chat, and take files out of its context; &quot;Max Mode&quot; gives a model its whole window.</source>
        <translation>请新建聊天，并从上下文中移除文件；“Max Mode”可使用模型的整个窗口。</translation>
    </message>
    <message>
        <source>Cursor has no setting for retries: send it again later, choose another model in the chat, or set &quot;Override OpenAI Base URL&quot; to a gateway with a fallback.</source>
        <translation>Cursor 没有重试设置：请稍后重发，在聊天中选择其他模型，或将“Override OpenAI Base URL”设为带回退的网关。</translation>
    </message>
    <message>
        <source>Cline, gear, API Configuration: see that &quot;API Provider&quot; and &quot;API Key&quot; belong together, and paste the key again. Plan and Act may each have their own.</source>
        <translation>Cline 的齿轮 → API Configuration：请确认“API Provider”与“API Key”匹配，并重新粘贴密钥。Plan 和 Act 可能各有自己的设置。</translation>
    </message>
    <message>
        <source>Cline, gear, API Configuration, &quot;Model ID&quot;: exactly as the provider lists it.</source>
        <translation>Cline 的齿轮 → API Configuration 中的“Model ID”：须与提供商的列表完全一致。</translation>
    </message>
    <message>
        <source>Cline, gear, API Configuration, &quot;Base URL&quot; (&quot;OpenAI Compatible&quot;, or &quot;Use custom base URL&quot;): the address up to and with /v1. Proxy and certificates are those of VS Code: Settings, &quot;Http: Proxy&quot;.</source>
        <translation>Cline 的齿轮 → API Configuration 中的“Base URL”（“OpenAI Compatible”或“Use custom base URL”）：填写到 /v1 为止（含）的地址。代理和证书沿用 VS Code 的设置“Http: Proxy”。</translation>
    </message>
    <message>
        <source>Start a new task, or switch on &quot;Auto Compact&quot; under Cline, gear, Features; with &quot;OpenAI Compatible&quot; see &quot;Context Window Size&quot; and &quot;Max Output Tokens&quot;.</source>
        <translation>请新建任务，或在 Cline 的齿轮 → Features 下启用“Auto Compact”；使用“OpenAI Compatible”时，请查看“Context Window Size”和“Max Output Tokens”。</translation>
    </message>
    <message>
        <source>Cline, gear, API Configuration, &quot;Request Timeout (ms)&quot; where the provider has it (Ollama, LM Studio); else choose a faster model.</source>
        <translation>Cline 的齿轮 → API Configuration 中的“Request Timeout (ms)”（仅部分提供商有，如 Ollama、LM Studio）；否则请选择更快的模型。</translation>
    </message>
    <message>
        <source>Cline tries again by itself, three times at most, and then offers &quot;Retry&quot;; another &quot;API Provider&quot; under gear, API Configuration, is the usual cure.</source>
        <translation>Cline 最多自动重试三次，之后显示“Retry”；通常在齿轮 → API Configuration 中换一个“API Provider”即可解决。</translation>
    </message>
    <message>
        <source>config.yaml of Continue, this model&apos;s &quot;apiKey&quot;: write it anew, or see that the secret it names has a value.</source>
        <translation>Continue 的 config.yaml 中此模型的 &quot;apiKey&quot;：请重新填写，或确认其引用的机密有值。</translation>
    </message>
    <message>
        <source>config.yaml of Continue: &quot;provider&quot; and &quot;model&quot; of this entry, the model exactly as the provider lists it.</source>
        <translation>Continue 的 config.yaml：检查此条目的 &quot;provider&quot; 和 &quot;model&quot;，模型须与提供商的列表完全一致。</translation>
    </message>
    <message>
        <source>config.yaml of Continue: &quot;apiBase&quot; of this model; proxy and certificates under its &quot;requestOptions&quot;: &quot;proxy&quot;, &quot;caBundlePath&quot;.</source>
        <translation>Continue 的 config.yaml：检查此模型的 &quot;apiBase&quot;；代理和证书在其 &quot;requestOptions&quot; 下：&quot;proxy&quot;、&quot;caBundlePath&quot;。</translation>
    </message>
    <message>
        <source>config.yaml of Continue, &quot;defaultCompletionOptions&quot; of this model: &quot;contextLength&quot; and &quot;maxTokens&quot;; or begin a new session.</source>
        <translation>Continue 的 config.yaml 中此模型的 &quot;defaultCompletionOptions&quot;：检查 &quot;contextLength&quot; 和 &quot;maxTokens&quot;；或新建会话。</translation>
    </message>
    <message>
        <source>config.yaml of Continue: &quot;timeout&quot; under &quot;requestOptions&quot; of this model.</source>
        <translation>Continue 的 config.yaml：此模型 &quot;requestOptions&quot; 下的 &quot;timeout&quot;。</translation>
    </message>
    <message>
        <source>Continue limits nothing by itself, and has no setting for retries: send it again later, or choose another model below the chat&apos;s field.</source>
        <translation>Continue 本身没有限制，也没有重试设置：请稍后重发，或在聊天输入框下方选择其他模型。</translation>
    </message>
    <message>
        <source>Its &quot;User API Key Rate limit exceeded&quot; stands for any 429 or 5xx of the provider, and for an address that its servers cannot reach; &quot;Invalid API key&quot; for any 401.</source>
        <translation>其“User API Key Rate limit exceeded”可能是提供商的任何 429 或 5xx，也可能是其服务器无法访问的地址；“Invalid API key”可能是任何 401。</translation>
    </message>
    <message>
        <source>With OpenRouter or another gateway between, the cause is in that one&apos;s dashboard; else go direct.</source>
        <translation>若中间有 OpenRouter 或其他网关，原因可在其控制台中查到；否则请改为直连。</translation>
    </message>
    <message>
        <source>The whole stack, with &quot;upstream_error&quot;, is in the Output panel of VS Code under Cline.</source>
        <translation>包含 &quot;upstream_error&quot; 的完整堆栈在 VS Code“输出”面板的 Cline 下。</translation>
    </message>
    <message>
        <source>Switching the provider is the usual cure.</source>
        <translation>通常切换提供商即可解决。</translation>
    </message>
    <message>
        <source>Status and body of the failed call are in core.log, and in VS Code under Help, Toggle Developer Tools, Console; &quot;Continue: Enable Console&quot; shows the prompts as well.</source>
        <translation>失败调用的状态码和正文在 core.log 中，也在 VS Code 的 Help → Toggle Developer Tools → Console 中；“Continue: Enable Console”还会显示提示词。</translation>
    </message>
    <message>
        <source>A recording holds the keys and cookies of its requests: give it to nobody as it is. Copied from here, a report has no keys.</source>
        <translation>录制文件包含其请求的密钥和 Cookie：请勿原样交给任何人。从此处复制的报告不含密钥。</translation>
    </message>
    <message>
        <source>The earliest retry is at %1, in %2.</source>
        <translation>最早可在 %1 重试，即 %2 后。</translation>
    </message>
    <message>
        <source>The server sends on to %1 (status %2). That is not followed, so that the key reaches no other host: if the place is the right one, make it the base_url.</source>
        <translation>服务器转向 %1（状态码 %2）。为避免密钥到达其他主机，不跟随此转向：若目标正确，请将其设为 base_url。</translation>
    </message>
    <message>
        <source>Correct base_url: the provider&apos;s API does not answer at the present address.</source>
        <translation>请更正 base_url：提供商的 API 在当前地址没有响应。</translation>
    </message>
    <message>
        <source>If the target is a sign-in page, a proxy or a captive portal of this network asks for a login first: open it in a browser.</source>
        <translation>若目标是登录页，说明此网络的代理或强制门户要求先登录：请在浏览器中打开它。</translation>
    </message>
    <message>
        <source>The provider lists &quot;%1&quot;: this key may have no access to it, or it does not answer chats.</source>
        <translation>提供商列出了“%1”：此密钥可能无权访问，或该模型不支持聊天。</translation>
    </message>
    <message>
        <source>The provider lists %1 models, and none is called &quot;%2&quot;.</source>
        <translation>提供商列出了 %1 个模型，没有一个名为“%2”。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>您要找的是“%1”吗？</translation>
    </message>
    <message>
        <source>Blocked by the provider&apos;s safety filter: %1</source>
        <translation>被提供商的安全过滤器拦截：%1</translation>
    </message>
    <message>
        <source>%1, with an empty body</source>
        <translation>%1，正文为空</translation>
    </message>
    <message>
        <source>The provider sent an error without a word</source>
        <translation>提供商返回了没有任何说明的错误</translation>
    </message>
    <message>
        <source>%1, with a web page instead of an answer</source>
        <translation>%1，返回的是网页而非回答</translation>
    </message>
    <message>
        <source>A web page instead of an answer</source>
        <translation>返回的是网页而非回答</translation>
    </message>
    <message>
        <source>%1, with a body that says nothing of the cause</source>
        <translation>%1，正文未说明原因</translation>
    </message>
    <message>
        <source>The reply says nothing of the cause</source>
        <translation>响应未说明原因</translation>
    </message>
    <message>
        <source>a success status without an answer behind it</source>
        <translation>状态码为成功，却没有回答</translation>
    </message>
    <message>
        <source>the provider&apos;s own mark of a blocked prompt or answer</source>
        <translation>提供商自身对提示词或回答被拦截的标记</translation>
    </message>
    <message>
        <source>a wait of more than an hour: no short limit has one</source>
        <translation>等待超过一小时：短期限制不会这么久</translation>
    </message>
    <message>
        <source>a wait of minutes at most: a used-up quota has a longer one</source>
        <translation>等待最多几分钟：配额用完时会更久</translation>
    </message>
    <message>
        <source>nothing but the end of the stream</source>
        <translation>只有流的结束</translation>
    </message>
    <message>
        <source>a redirection to another address</source>
        <translation>重定向到其他地址</translation>
    </message>
    <message>
        <source>the reply as a whole</source>
        <translation>整个响应</translation>
    </message>
    <message>
        <source>the record of a call that was made here</source>
        <translation>在此处发起的调用的记录</translation>
    </message>
    <message>
        <source>circuit open</source>
        <translation>熔断器打开</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>冷却中</translation>
    </message>
    <message>
        <source>local limit</source>
        <translation>本地限制</translation>
    </message>
    <message>
        <source>%1; next try in %2 (%3)</source>
        <translation>%1；%2 后再试（%3）</translation>
    </message>
    <message>
        <source>local limit: %1</source>
        <translation>本地限制：%1</translation>
    </message>
    <message>
        <source>the provider says until %1</source>
        <translation>提供商指定至 %1</translation>
    </message>
    <message>
        <source>as the provider asked</source>
        <translation>按提供商的要求</translation>
    </message>
    <message>
        <source>for this model alone</source>
        <translation>仅限此模型</translation>
    </message>
    <message>
        <source>a probe is under way</source>
        <translation>正在探测</translation>
    </message>
    <message>
        <source>The deadline of the chain passed: no answer within %1.</source>
        <translation>链的期限已过：%1 内没有回答。</translation>
    </message>
    <message>
        <source>Every step of the chain is closed off: none was called.</source>
        <translation>链的所有步骤均被隔断：未调用任何一个。</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>input tokens</source>
        <translation>输入 Token</translation>
    </message>
    <message>
        <source>output tokens</source>
        <translation>输出 Token</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>每分钟 %1</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>每小时 %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>每天 %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>每月 %1</translation>
    </message>
    <message>
        <source>all %1 concurrent calls are taken</source>
        <translation>%1 个并发调用均被占用</translation>
    </message>
    <message>
        <source>the provider refused the last calls as too many</source>
        <translation>提供商因调用过多拒绝了最近的调用</translation>
    </message>
    <message>
        <source>%1 %2 used up</source>
        <translation>%2上限 %1 已用完</translation>
    </message>
    <message>
        <source>the provider has %1 of %2 %3 left</source>
        <translation>提供商处剩余：%3 %1/%2</translation>
    </message>
    <message>
        <source>the provider has %1 %2 left</source>
        <translation>提供商处剩余：%2 %1</translation>
    </message>
    <message>
        <source>No first token within %1.</source>
        <translation>%1 内没有首 Token。</translation>
    </message>
    <message>
        <source>%1 times the usual 99th percentile of %2</source>
        <translation>平时第 99 百分位 %2 的 %1 倍</translation>
    </message>
    <message>
        <source>the least limit, as the usual 99th percentile is %1</source>
        <translation>下限值，因平时第 99 百分位为 %1</translation>
    </message>
    <message>
        <source>No first token within %1 (%2; the set limit is %3).</source>
        <translation>%1 内没有首 Token（%2；设定的限制为 %3）。</translation>
    </message>
    <message>
        <source>The stream ended without its end marker: the answer is incomplete.</source>
        <translation>流在没有结束标记的情况下结束：回答不完整。</translation>
    </message>
    <message>
        <source>An event of the stream cannot be read: the answer would lack a part.</source>
        <translation>流中的一个事件无法解析：回答会缺少一部分。</translation>
    </message>
    <message>
        <source>The answer has more than 1 MiB of text.</source>
        <translation>回答的文本超过 1 MiB。</translation>
    </message>
    <message>
        <source>No complete answer within %1.</source>
        <translation>%1 内没有完整回答。</translation>
    </message>
    <message>
        <source>No connection within %1.</source>
        <translation>%1 内未能建立连接。</translation>
    </message>
    <message>
        <source>The stream stalled: no token for %1.</source>
        <translation>流已停滞：%1 没有 Token。</translation>
    </message>
    <message>
        <source>The stream is too slow: %1 tokens a second over the last %2.</source>
        <translation>流太慢：最近 %2 每秒 %1 个 Token。</translation>
    </message>
    <message>
        <source>There is no chain %1 in the configuration.</source>
        <translation>配置中没有链 %1。</translation>
    </message>
    <message>
        <source>No chain names a model of %1: name the one to ask.</source>
        <translation>没有链指定 %1 的模型：请指定要调用的模型。</translation>
    </message>
    <message>
        <source>There is no provider %1 in the configuration.</source>
        <translation>配置中没有提供商 %1。</translation>
    </message>
    <message>
        <source>No answer within %1 s.</source>
        <translation>%1 秒内无响应。</translation>
    </message>
    <message>
        <source>The chain has no step.</source>
        <translation>该链没有步骤。</translation>
    </message>
    <message>
        <source>The provider %1 has no dialect yet.</source>
        <translation>提供商 %1 尚无方言。</translation>
    </message>
    <message>
        <source>an unnamed issuer</source>
        <translation>未具名的签发者</translation>
    </message>
    <message>
        <source>it is self-signed, and no authority this computer knows vouches for it</source>
        <translation>它是自签名的，且没有本机信任的机构为其担保</translation>
    </message>
    <message>
        <source>this computer does not know the authority that issued it</source>
        <translation>本机不认识签发它的机构</translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <translation>已于 %1 过期</translation>
    </message>
    <message>
        <source>it is not valid before %1; check this computer&apos;s clock</source>
        <translation>在 %1 之前无效；请检查本机时钟</translation>
    </message>
    <message>
        <source>it is not made out to %1</source>
        <translation>它不是签发给 %1 的</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>已被吊销</translation>
    </message>
    <message>
        <source>the server showed none</source>
        <translation>服务器未出示证书</translation>
    </message>
    <message>
        <source>If that is your company&apos;s own authority, set &quot;ca_file&quot; of the provider to the PEM file with its certificate.</source>
        <translation>若那是贵公司自己的机构，请将提供商的 &quot;ca_file&quot; 设为包含其证书的 PEM 文件。</translation>
    </message>
    <message>
        <source>The file %1 (&quot;ca_file&quot;) does not have it either: ask for the right one.</source>
        <translation>文件 %1（&quot;ca_file&quot;）中也没有它：请索取正确的文件。</translation>
    </message>
    <message>
        <source>Could not find the host %1.</source>
        <translation>找不到主机 %1。</translation>
    </message>
    <message>
        <source>Could not look up the host %1: %2.</source>
        <translation>无法解析主机 %1：%2。</translation>
    </message>
    <message>
        <source>Connection refused by %1.</source>
        <translation>%1 拒绝连接。</translation>
    </message>
    <message>
        <source>%1 closed the connection while it was being set up.</source>
        <translation>建立连接时 %1 关闭了连接。</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>%1 没有响应。</translation>
    </message>
    <message>
        <source>Could not reach %1: %2.</source>
        <translation>无法访问 %1：%2。</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed: %2.</source>
        <translation>与 %1 的 TLS 握手失败：%2。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a login.</source>
        <translation>通往 %1 的代理要求登录。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 failed: %2.</source>
        <translation>通往 %1 的代理失败：%2。</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>与 %1 的连接失败：%2。</translation>
    </message>
    <message>
        <source>The proxy %1 can&apos;t be reached. %2 Check &quot;proxy&quot; of the provider, or the system&apos;s proxy settings.</source>
        <translation>无法访问代理 %1。%2 请检查提供商的 &quot;proxy&quot; 或系统的代理设置。</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused: %2.</source>
        <translation>已拒绝 %1 的证书：%2。</translation>
    </message>
    <message>
        <source>Issued by %1, valid until %2.</source>
        <translation>签发者 %1，有效期至 %2。</translation>
    </message>
    <message>
        <source>The server&apos;s reply can&apos;t be read: %1.</source>
        <translation>无法解析服务器的响应：%1。</translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <translation>服务器关闭了连接</translation>
    </message>
    <message>
        <source>The connection to %1 broke (%2)</source>
        <translation>与 %1 的连接中断（%2）</translation>
    </message>
    <message>
        <source>%1 before it answered.</source>
        <translation>在响应之前，%1。</translation>
    </message>
    <message>
        <source>%1 inside the head of its reply.</source>
        <translation>在响应头中途，%1。</translation>
    </message>
    <message>
        <source>%1 inside its reply, after %2 bytes.</source>
        <translation>在响应中途（收到 %2 字节后），%1。</translation>
    </message>
    <message>
        <source>The reply is larger than %1 MiB.</source>
        <translation>响应超过 %1 MiB。</translation>
    </message>
    <message>
        <source>%1 The proxy is %2.</source>
        <translation>%1代理是 %2。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a login (status 407), which is not supported. Name a proxy that asks for none, such as one on this computer that logs in for you, or write &quot;proxy&quot;: &quot;none&quot; beside the provider.</source>
        <translation>代理 %1 要求登录（状态码 407），对此不支持。请指定无需登录的代理，例如本机上替您登录的代理，或在提供商处写入 &quot;proxy&quot;: &quot;none&quot;。</translation>
    </message>
    <message>
        <source>The proxy %1 refused the way to %2: status %3.</source>
        <translation>代理 %1 拒绝通往 %2：状态码 %3。</translation>
    </message>
    <message>
        <source>The certificate file %1 (&quot;ca_file&quot;) %2. %3</source>
        <translation>证书文件 %1（&quot;ca_file&quot;）%2。%3</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Correct the path, or take the setting out.</source>
        <translation>请更正路径，或删除该设置。</translation>
    </message>
    <message>
        <source>is no file of at most 1 MiB</source>
        <translation>不是不超过 1 MiB 的文件</translation>
    </message>
    <message>
        <source>Name a PEM file.</source>
        <translation>请指定一个 PEM 文件。</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>Give yourself the right to read it.</source>
        <translation>请为自己授予读取权限。</translation>
    </message>
    <message>
        <source>has no certificate in it</source>
        <translation>不含任何证书</translation>
    </message>
    <message>
        <source>It needs blocks that begin with -----BEGIN CERTIFICATE-----.</source>
        <translation>其中须有以 -----BEGIN CERTIFICATE----- 开头的块。</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>无代理</translation>
    </message>
    <message>
        <source>system certificates</source>
        <translation>系统证书</translation>
    </message>
    <message>
        <source>The environment variable %1 can&apos;t be used: %2. Correct it, or write &quot;proxy&quot;: &quot;none&quot; beside the provider.</source>
        <translation>环境变量 %1 无法使用：%2。请更正，或在提供商处写入 &quot;proxy&quot;: &quot;none&quot;。</translation>
    </message>
    <message>
        <source>system proxy %1 (%2)</source>
        <translation>系统代理 %1（%2）</translation>
    </message>
    <message>
        <source>system proxy %1</source>
        <translation>系统代理 %1</translation>
    </message>
    <message>
        <source>The server refuses stream_options; sent again without it.</source>
        <translation>服务器拒绝 stream_options；已去除并重新发送。</translation>
    </message>
    <message>
        <source>The server refuses max_tokens; sent again with max_completion_tokens.</source>
        <translation>服务器拒绝 max_tokens；已改用 max_completion_tokens 重新发送。</translation>
    </message>
    <message>
        <source>The server refuses max_completion_tokens; sent again with max_tokens.</source>
        <translation>服务器拒绝 max_completion_tokens；已改用 max_tokens 重新发送。</translation>
    </message>
    <message>
        <source>Unlock the keychain when the system asks for its password, then try again.</source>
        <translation>系统要求输入密码时请解锁钥匙串，然后重试。</translation>
    </message>
    <message>
        <source>Allow Fuseboard to use the keychain, then try again.</source>
        <translation>请允许 Fuseboard 使用钥匙串，然后重试。</translation>
    </message>
    <message>
        <source>Install and start a keychain such as GNOME Keyring or KWallet, then try again. Or keep keys in the environment: set &quot;key&quot; to &quot;env:NAME&quot;.</source>
        <translation>请安装并启动 GNOME Keyring 或 KWallet 等钥匙串，然后重试。或将密钥放在环境变量中：把 &quot;key&quot; 设为 &quot;env:NAME&quot;。</translation>
    </message>
    <message>
        <source>Look whether the keychain has a default collection and is not full or damaged, then try again. Or keep keys in the environment: set &quot;key&quot; to &quot;env:NAME&quot;.</source>
        <translation>请查看钥匙串是否有默认集合，且未满、未损坏，然后重试。或将密钥放在环境变量中：把 &quot;key&quot; 设为 &quot;env:NAME&quot;。</translation>
    </message>
    <message>
        <source>The environment variable %1 holds no usable key for %2.</source>
        <translation>环境变量 %1 中没有可用于 %2 的密钥。</translation>
    </message>
    <message>
        <source>The keychain is locked: waiting for it to be unlocked to read the key of %1.</source>
        <translation>钥匙串已锁定：正在等待解锁以读取 %1 的密钥。</translation>
    </message>
    <message>
        <source>The keychain could not be read for the key of %1: %2</source>
        <translation>无法从钥匙串读取 %1 的密钥：%2</translation>
    </message>
    <message>
        <source>No key for %1 is stored. Set it on the Keys page or with &apos;fuseboardctl keys set %1&apos;.</source>
        <translation>没有存储 %1 的密钥。请在“密钥”页或用 &apos;fuseboardctl keys set %1&apos; 设置。</translation>
    </message>
    <message>
        <source>The keychain gave back another value.</source>
        <translation>钥匙串返回了另一个值。</translation>
    </message>
    <message>
        <source>The key of %1 does not come from the keychain, so it cannot be set here.</source>
        <translation>%1 的密钥并非来自钥匙串，因此无法在此设置。</translation>
    </message>
    <message>
        <source>This cannot be a key: it is empty, or holds characters that no request can carry.</source>
        <translation>这不可能是密钥：它为空，或含有请求无法携带的字符。</translation>
    </message>
    <message>
        <source>The key is kept in memory until Fuseboard ends.</source>
        <translation>密钥保存在内存中，直到 Fuseboard 退出。</translation>
    </message>
    <message>
        <source>The keychain did not take the key: %1</source>
        <translation>钥匙串未接受密钥：%1</translation>
    </message>
    <message>
        <source>The key of %1 does not come from the keychain, so it cannot be deleted here.</source>
        <translation>%1 的密钥并非来自钥匙串，因此无法在此删除。</translation>
    </message>
    <message>
        <source>No key for %1 was stored.</source>
        <translation>未存储 %1 的密钥。</translation>
    </message>
    <message>
        <source>The keychain did not delete the key: %1</source>
        <translation>钥匙串未删除密钥：%1</translation>
    </message>
    <message>
        <source>A check of %1 is under way: try again after it.</source>
        <translation>正在检查 %1：请在完成后重试。</translation>
    </message>
    <message>
        <source>The new key did not pass, so the one before stays: %1</source>
        <translation>新密钥未通过检查，因此保留原密钥：%1</translation>
    </message>
    <message>
        <source>no model answered.</source>
        <translation>没有模型响应。</translation>
    </message>
    <message>
        <source>The deleted key is forgotten: set it again.</source>
        <translation>已删除的密钥不再保留：请重新设置。</translation>
    </message>
    <message>
        <source>%1 needs no key.</source>
        <translation>%1 不需要密钥。</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>密钥为空。</translation>
    </message>
    <message>
        <source>The keychain is locked, and nobody unlocked it.</source>
        <translation>钥匙串已锁定，且无人解锁。</translation>
    </message>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>钥匙串中没有此条目。</translation>
    </message>
    <message>
        <source>The library of the Secret Service, libsecret-1, is not installed.</source>
        <translation>未安装 Secret Service 的库 libsecret-1。</translation>
    </message>
    <message>
        <source>The keychain service does not start: %1</source>
        <translation>钥匙串服务无法启动：%1</translation>
    </message>
    <message>
        <source>The keychain has no default collection to keep keys in, and none was made.</source>
        <translation>钥匙串没有用于存放密钥的默认集合，也未能创建。</translation>
    </message>
    <message>
        <source>The keychain has not answered within %1 s: it may be waiting to be unlocked.</source>
        <translation>钥匙串在 %1 秒内没有响应：可能正在等待解锁。</translation>
    </message>
    <message>
        <source>No keychain service answers on the session bus (org.freedesktop.secrets).</source>
        <translation>会话总线上没有钥匙串服务响应（org.freedesktop.secrets）。</translation>
    </message>
    <message>
        <source>No session bus: DBUS_SESSION_BUS_ADDRESS is not set.</source>
        <translation>没有会话总线：未设置 DBUS_SESSION_BUS_ADDRESS。</translation>
    </message>
    <message>
        <source>No session bus: nothing answers at the address in DBUS_SESSION_BUS_ADDRESS.</source>
        <translation>没有会话总线：DBUS_SESSION_BUS_ADDRESS 中的地址没有响应。</translation>
    </message>
    <message>
        <source>The session bus does not answer: %1</source>
        <translation>会话总线没有响应：%1</translation>
    </message>
    <message>
        <source>The key has a line break or a control character inside. Copy it again.</source>
        <translation>密钥中含有换行或控制字符。请重新复制。</translation>
    </message>
    <message>
        <source>The key has characters that no key can have. Copy it again.</source>
        <translation>密钥中含有不可能出现的字符。请重新复制。</translation>
    </message>
    <message>
        <source>This looks like a key of %1.</source>
        <translation>这看起来是 %1 的密钥。</translation>
    </message>
    <message>
        <source>Keys of %1 usually begin with %2.</source>
        <translation>%1 的密钥通常以 %2 开头。</translation>
    </message>
    <message>
        <source>Keys of %1 usually have %2 characters, this one has %3.</source>
        <translation>%1 的密钥通常有 %2 个字符，此密钥有 %3 个。</translation>
    </message>
    <message>
        <source>Keys have no space inside, this one has.</source>
        <translation>密钥中不应有空格，此密钥中有。</translation>
    </message>
    <message>
        <source>Only the first %1 variables are read.</source>
        <translation>仅读取前 %1 个变量。</translation>
    </message>
    <message>
        <source>This is not of the form NAME=value.</source>
        <translation>这不是 NAME=value 的形式。</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>引号未闭合。</translation>
    </message>
    <message>
        <source>Something follows the closing quote.</source>
        <translation>闭合引号之后还有内容。</translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB: this is hardly a .env file.</source>
        <translation>文件超过 %1 KiB：不太可能是 .env 文件。</translation>
    </message>
    <message>
        <source>The file is in UTF-16: save it as UTF-8, then try again.</source>
        <translation>文件为 UTF-16 编码：请另存为 UTF-8 后重试。</translation>
    </message>
    <message>
        <source>The file holds binary data: this is not a .env file.</source>
        <translation>文件含有二进制数据：这不是 .env 文件。</translation>
    </message>
    <message>
        <source>The history %1 is damaged: %2.</source>
        <translation>历史记录 %1 已损坏：%2。</translation>
    </message>
    <message>
        <source>It is moved aside and a new one is begun.</source>
        <translation>将其移到一旁，并开始新的文件。</translation>
    </message>
    <message>
        <source>Another program has locked the history %1.</source>
        <translation>另一个程序锁定了历史记录 %1。</translation>
    </message>
    <message>
        <source>Close the program that has this file open, for example a database browser.</source>
        <translation>请关闭打开此文件的程序，例如数据库浏览器。</translation>
    </message>
    <message>
        <source>The disk is full: the history %1 cannot grow.</source>
        <translation>磁盘已满：历史记录 %1 无法增长。</translation>
    </message>
    <message>
        <source>Free some space, or lower history.max_mb in the configuration.</source>
        <translation>请腾出空间，或在配置中降低 history.max_mb。</translation>
    </message>
    <message>
        <source>The history %1 cannot be written to.</source>
        <translation>无法写入历史记录 %1。</translation>
    </message>
    <message>
        <source>Give yourself the right to write to the file and to %1, or choose another folder with --data-dir.</source>
        <translation>请为自己授予对该文件和 %1 的写入权限，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The history %1 cannot be opened.</source>
        <translation>无法打开历史记录 %1。</translation>
    </message>
    <message>
        <source>See that %1 exists, that you may write there, and that it is on a disk with free space; or choose another folder with --data-dir.</source>
        <translation>请确认 %1 存在、可以写入且所在磁盘有可用空间；或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk failed while the history %1 was written: %2.</source>
        <translation>写入历史记录 %1 时磁盘出错：%2。</translation>
    </message>
    <message>
        <source>See that the disk of %1 is there, sound and not full.</source>
        <translation>请确认 %1 所在磁盘已连接、正常且未满。</translation>
    </message>
    <message>
        <source>Some records could not be written to the history %1: %2.</source>
        <translation>部分记录无法写入历史记录 %1：%2。</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>请报告此问题。</translation>
    </message>
    <message>
        <source>The history %1 does not work: %2.</source>
        <translation>历史记录 %1 无法工作：%2。</translation>
    </message>
    <message>
        <source>See that SQLite&apos;s driver for Qt (libqt6sql6-sqlite) is installed.</source>
        <translation>请确认已安装 Qt 的 SQLite 驱动（libqt6sql6-sqlite）。</translation>
    </message>
    <message>
        <source>The history %1 was written by a newer Fuseboard (version %2 of the file, this one knows %3). It is left as it is.</source>
        <translation>历史记录 %1 由更新的 Fuseboard 写入（文件版本 %2，此版本支持 %3）。将保持原样。</translation>
    </message>
    <message>
        <source>Update Fuseboard, or choose another folder with --data-dir.</source>
        <translation>请更新 Fuseboard，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 is a database of another program. It is left as it is.</source>
        <translation>%1 是其他程序的数据库。将保持原样。</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with --data-dir.</source>
        <translation>请将其移走，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Another Fuseboard (%1) keeps the history %2. This one reads along and keeps nothing.</source>
        <translation>另一个 Fuseboard（%1）在保存历史记录 %2。此处只读取，不保存。</translation>
    </message>
    <message>
        <source>Close the other one, and this one takes over; or give this one a folder of its own with --data-dir.</source>
        <translation>关闭另一个，此处即接手；或用 --data-dir 为此处指定单独的文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, or not be written to.</source>
        <translation>文件夹 %1 无法创建或无法写入。</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, free some space, or choose another folder with --data-dir.</source>
        <translation>请为自己授予写入权限，腾出空间，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The history is of an older version and is copied before it is changed. %1</source>
        <translation>历史记录为旧版本，更改前会先复制。%1</translation>
    </message>
    <message>
        <source>Free some space, or move the old history away.</source>
        <translation>请腾出空间，或移走旧的历史记录。</translation>
    </message>
    <message>
        <source>The history was damaged. It was moved to %1, and a new one has begun.</source>
        <translation>历史记录已损坏。已将其移到 %1，并开始了新的历史记录。</translation>
    </message>
    <message>
        <source>The history %1 was removed while it was in use. A new one has begun.</source>
        <translation>历史记录 %1 在使用中被移除。已开始新的历史记录。</translation>
    </message>
    <message>
        <source>Remove it only while no Fuseboard runs.</source>
        <translation>请仅在没有 Fuseboard 运行时移除它。</translation>
    </message>
    <message>
        <source>There is no history: it is switched off.</source>
        <translation>没有历史记录：它已关闭。</translation>
    </message>
    <message>
        <source>%1 records could not be kept: the disk was too slow or did not take them for too long, or another Fuseboard kept the history.</source>
        <translation>有 %1 条记录未能保存：磁盘太慢或长时间不接受写入，或由另一个 Fuseboard 保存历史记录。</translation>
    </message>
    <message>
        <source>See that the disk of %1 has room and is not busy.</source>
        <translation>请确认 %1 所在磁盘有空间且不繁忙。</translation>
    </message>
    <message>
        <source>The history lags: the disk of %1 is slow. What waits to be written is held in memory; none of it is lost.</source>
        <translation>历史记录滞后：%1 所在磁盘较慢。等待写入的内容保存在内存中，不会丢失。</translation>
    </message>
    <message>
        <source>See what keeps that disk busy, or choose another folder with --data-dir.</source>
        <translation>请查看是什么占用了该磁盘，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Is the clock right? Before this week the last call in the history is of %1. Until there have been calls for a week, nothing is dropped for its age.</source>
        <translation>时钟是否正确？本周之前，历史记录中最后一次调用在 %1。在调用积累满一周之前，不会因过期删除任何记录。</translation>
    </message>
    <message>
        <source>Correct the clock if it is ahead; if it is not, nothing is to be done.</source>
        <translation>若时钟偏快，请更正；若没有，则无需处理。</translation>
    </message>
    <message>
        <source>There is no history here.</source>
        <translation>此处没有历史记录。</translation>
    </message>
    <message>
        <source>The history counts calls by provider, not by chain.</source>
        <translation>历史记录按提供商而非按链统计调用。</translation>
    </message>
    <message>
        <source>The history does not keep the cost of each day.</source>
        <translation>历史记录不保存每天的费用。</translation>
    </message>
    <message>
        <source>The history does not tell probes from other calls.</source>
        <translation>历史记录不区分探测与其他调用。</translation>
    </message>
    <message>
        <source>The history keeps incidents, not every state of a page.</source>
        <translation>历史记录保存事件，而非页面的每个状态。</translation>
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
        <source>It is asked again later, by itself.</source>
        <translation>稍后会自动再次查询。</translation>
    </message>
    <message>
        <source>Open the address in a browser; if the page has moved, correct &quot;status_page&quot;.</source>
        <translation>请在浏览器中打开该地址；若页面已迁移，请更正 &quot;status_page&quot;。</translation>
    </message>
    <message>
        <source>Check the proxy of this provider.</source>
        <translation>请检查此提供商的代理。</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date, and whether a company&apos;s certificate has to be trusted (&quot;ca_file&quot;).</source>
        <translation>请检查计算机的日期，以及是否需要信任公司的证书（&quot;ca_file&quot;）。</translation>
    </message>
    <message>
        <source>Check your connection and the address in &quot;status_page&quot;.</source>
        <translation>请检查网络连接和 &quot;status_page&quot; 中的地址。</translation>
    </message>
    <message>
        <source>The answer of %1 had not ended after %2 s.</source>
        <translation>%1 的响应在 %2 秒后仍未结束。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 在 %2 秒内无响应。</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 返回状态码 %2。</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not followed.</source>
        <translation>%1 转向的地址不予跟随。</translation>
    </message>
    <message>
        <source>%1 leads on and on: %2 redirects are too many.</source>
        <translation>%1 不断转向：%2 次重定向过多。</translation>
    </message>
    <message>
        <source>No status document was found at %1.</source>
        <translation>在 %1 未找到状态文档。</translation>
    </message>
    <message>
        <source>Open the page in a browser; if it has moved, or offers a feed, write that address into &quot;status_page&quot;.</source>
        <translation>请在浏览器中打开该页面；若已迁移或提供订阅源，请将该地址写入 &quot;status_page&quot;。</translation>
    </message>
    <message>
        <source>Name your regions in &quot;status_regions&quot;: this page tells of every region there is.</source>
        <translation>请在 &quot;status_regions&quot; 中指定您的区域：此页面涵盖所有区域。</translation>
    </message>
    <message>
        <source>%1 is a folder: choose a file in it.</source>
        <translation>%1 是文件夹：请选择其中的文件。</translation>
    </message>
    <message>
        <source>There is no file %1 any more: look for the logs again.</source>
        <translation>文件 %1 已不存在：请重新查找日志。</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Choose a file that you may read.</source>
        <translation>无法读取 %1：%2。请选择可以读取的文件。</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>%1 is longer than %2 MiB: record only the calls that fail.</source>
        <translation>%1 超过 %2 MiB：请只录制失败的调用。</translation>
    </message>
    <message>
        <source>%1 has errors and is kept as it is, so nothing can be saved.</source>
        <translation>%1 有错误，会保持原样，因此无法保存任何内容。</translation>
    </message>
    <message>
        <source>Correct the file, or move it away, and start Fuseboard again.</source>
        <translation>请更正或移走该文件，然后重新启动 Fuseboard。</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 已被其他程序更改。</translation>
    </message>
    <message>
        <source>Start Fuseboard again to read it, then repeat the change.</source>
        <translation>请重新启动 Fuseboard 以读取它，然后重做更改。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>expected %1 from %2 to %3, found %4</source>
        <translation>应为 %2 到 %3 之间的%1，实际为 %4</translation>
    </message>
    <message>
        <source>Write a number within these bounds.</source>
        <translation>请填写此范围内的数字。</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>expected a whole number, found %1</source>
        <translation>应为整数，实际为 %1</translation>
    </message>
    <message>
        <source>Leave the fraction out.</source>
        <translation>请去掉小数部分。</translation>
    </message>
    <message>
        <source>Keys do not belong into this file: put it into the keychain, and &quot;key&quot;: &quot;keychain&quot; here.</source>
        <translation>密钥不应写在此文件中：请将其放入钥匙串，并在此写 &quot;key&quot;: &quot;keychain&quot;。</translation>
    </message>
    <message>
        <source>unknown key %1</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>未知的键 %1</translation>
    </message>
    <message>
        <source>Known here: %1.</source>
        <translation>此处可用：%1。</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>应为%1，实际为%2</translation>
    </message>
    <message>
        <source>Write %1 here.</source>
        <translation>请在此填写%1。</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>请添加。</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>this looks like a key, and keys do not belong into this file</source>
        <translation>这看起来是密钥，而密钥不应写在此文件中</translation>
    </message>
    <message>
        <source>Take it out, put it into the keychain (fuseboardctl keys set NAME) and write &quot;keychain&quot; here, or &quot;env:NAME&quot; for an environment variable. As it was stored in a file, consider replacing the key.</source>
        <translation>请将其取出并放入钥匙串（fuseboardctl keys set NAME），在此写 &quot;keychain&quot;；若用环境变量，则写 &quot;env:NAME&quot;。由于它曾存于文件中，请考虑更换密钥。</translation>
    </message>
    <message>
        <source>expected a name of 1 to 64 characters, without control characters and &apos;/&apos;</source>
        <translation>应为 1 到 64 个字符的名称，不含控制字符和 &apos;/&apos;</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>expected a model&apos;s name of 1 to 256 characters, without control characters</source>
        <translation>应为 1 到 256 个字符的模型名称，不含控制字符</translation>
    </message>
    <message>
        <source>Write the name as the provider&apos;s documents have it.</source>
        <translation>请按提供商文档中的写法填写名称。</translation>
    </message>
    <message>
        <source>expected an address such as https://api.example.com/v1</source>
        <translation>应为类似 https://api.example.com/v1 的地址</translation>
    </message>
    <message>
        <source>Write the whole address, from https:// on.</source>
        <translation>请填写从 https:// 开始的完整地址。</translation>
    </message>
    <message>
        <source>the address has a user name or password in it</source>
        <translation>地址中含有用户名或密码</translation>
    </message>
    <message>
        <source>Take the part up to the @ out: keys belong into the keychain.</source>
        <translation>请去掉 @ 及之前的部分：密钥应放入钥匙串。</translation>
    </message>
    <message>
        <source>the address has a part after ? or # in it</source>
        <translation>地址中含有 ? 或 # 之后的部分</translation>
    </message>
    <message>
        <source>Take it out: what is asked is appended to the address.</source>
        <translation>请将其去掉：请求内容会附加在地址之后。</translation>
    </message>
    <message>
        <source>the proxy&apos;s address has a user name or password in it</source>
        <translation>代理地址中含有用户名或密码</translation>
    </message>
    <message>
        <source>Take the part up to the @ out: no secret belongs into this file, and proxies that ask for a login are not supported.</source>
        <translation>请去掉 @ 及之前的部分：此文件中不应有机密，且不支持要求登录的代理。</translation>
    </message>
    <message>
        <source>expected &quot;system&quot;, &quot;none&quot;, http://host:port or socks5://host:port</source>
        <translation>应为 &quot;system&quot;、&quot;none&quot;、http://host:port 或 socks5://host:port</translation>
    </message>
    <message>
        <source>Write the proxy&apos;s whole address with its port, as in &quot;http://proxy.example.com:3128&quot;.</source>
        <translation>请填写代理的完整地址和端口，如 &quot;http://proxy.example.com:3128&quot;。</translation>
    </message>
    <message>
        <source>expected the absolute path of a file with certificates</source>
        <translation>应为证书文件的绝对路径</translation>
    </message>
    <message>
        <source>Write the whole path of a PEM file, as in &quot;/etc/ssl/company.pem&quot;.</source>
        <translation>请填写 PEM 文件的完整路径，如 &quot;/etc/ssl/company.pem&quot;。</translation>
    </message>
    <message>
        <source>plain http to another machine sends keys and prompts unencrypted</source>
        <translation>通过明文 http 访问其他机器会以未加密方式发送密钥和提示词</translation>
    </message>
    <message>
        <source>Use https://, or write &quot;allow_insecure&quot;: true beside it if the network is yours.</source>
        <translation>请使用 https://；若是您自己的网络，可在旁边写 &quot;allow_insecure&quot;: true。</translation>
    </message>
    <message>
        <source>Known: %1.</source>
        <translation>可用：%1。</translation>
    </message>
    <message>
        <source>the chain has no steps</source>
        <translation>该链没有步骤</translation>
    </message>
    <message>
        <source>Add at least one step, with a provider and a model.</source>
        <translation>请至少添加一个步骤，并指定提供商和模型。</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; is taken: %2 has it, in line %3</source>
        <translation>名称“%1”已被占用：第 %3 行的 %2 已使用</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>请为其中一个换个名称。</translation>
    </message>
    <message>
        <source>There is none yet: add it to &quot;providers&quot;.</source>
        <translation>目前还没有：请添加到 &quot;providers&quot;。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>现有：%1。</translation>
    </message>
    <message>
        <source>there is no provider &quot;%1&quot;</source>
        <translation>没有提供商“%1”</translation>
    </message>
    <message>
        <source>beside &quot;history.url&quot; no provider can be called &quot;history&quot;</source>
        <translation>使用 &quot;history.url&quot; 时，提供商不能命名为 &quot;history&quot;</translation>
    </message>
    <message>
        <source>Give it another name: the keychain keeps the password of the history under this one.</source>
        <translation>请换个名称：钥匙串以此名称保存历史记录的密码。</translation>
    </message>
    <message>
        <source>plain http to another machine sends what is measured unencrypted</source>
        <translation>通过明文 http 访问其他机器会以未加密方式发送测量数据</translation>
    </message>
    <message>
        <source>Use https://, or a collector on this machine.</source>
        <translation>请使用 https://，或使用本机上的收集器。</translation>
    </message>
    <message>
        <source>Write it as in &quot;postgresql://USER@HOST:5432/DATABASE&quot;.</source>
        <translation>请写成 &quot;postgresql://USER@HOST:5432/DATABASE&quot; 的形式。</translation>
    </message>
    <message>
        <source>the address has a password in it</source>
        <translation>地址中含有密码</translation>
    </message>
    <message>
        <source>Take it out, and put it into the keychain: fuseboardctl keys set history.</source>
        <translation>请将其取出并放入钥匙串：fuseboardctl keys set history。</translation>
    </message>
    <message>
        <source>expected the address of a PostgreSQL server</source>
        <translation>应为 PostgreSQL 服务器的地址</translation>
    </message>
    <message>
        <source>expected the user, the host and one database in the address</source>
        <translation>地址中应有用户、主机和一个数据库</translation>
    </message>
    <message>
        <source>expected &quot;env:NAME&quot; or &quot;none&quot;</source>
        <translation>应为 &quot;env:NAME&quot; 或 &quot;none&quot;</translation>
    </message>
    <message>
        <source>Put the whole value of the Authorization header into an environment variable, and write &quot;env:&quot; and its name here.</source>
        <translation>请将 Authorization 请求头的完整值放入环境变量，并在此写 &quot;env:&quot; 加其名称。</translation>
    </message>
    <message>
        <source>expected 1 to %1 characters</source>
        <translation>应为 1 到 %1 个字符</translation>
    </message>
    <message>
        <source>Shorten it, or leave the key out.</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>请缩短，或省略该键。</translation>
    </message>
    <message>
        <source>%1 entries are too many</source>
        <translation>%1 个条目过多</translation>
    </message>
    <message>
        <source>At most %1: take some out.</source>
        <translation>最多 %1 个：请去掉一些。</translation>
    </message>
    <message>
        <source>more often than once a minute</source>
        <translation>频率高于每分钟一次</translation>
    </message>
    <message>
        <source>Write 60 or more seconds.</source>
        <translation>请填写 60 秒或更长。</translation>
    </message>
    <message>
        <source>expected an https:// address without user name and password</source>
        <translation>应为不含用户名和密码的 https:// 地址</translation>
    </message>
    <message>
        <source>Plain http:// is for this machine alone.</source>
        <translation>明文 http:// 仅限本机。</translation>
    </message>
    <message>
        <source>expected a time of the day such as 22:00</source>
        <translation>应为一天中的时间，如 22:00</translation>
    </message>
    <message>
        <source>Write hours and minutes.</source>
        <translation>请填写小时和分钟。</translation>
    </message>
    <message>
        <source>the rule has no threshold: it would never fire</source>
        <translation>该规则没有阈值：永远不会触发</translation>
    </message>
    <message>
        <source>Add &quot;warning&quot;, &quot;critical&quot; or both.</source>
        <translation>请添加 &quot;warning&quot;、&quot;critical&quot; 或两者。</translation>
    </message>
    <message>
        <source>a window is either once or every week</source>
        <translation>时段要么一次，要么每周</translation>
    </message>
    <message>
        <source>Write &quot;from&quot; and &quot;to&quot;, or &quot;days&quot;, &quot;from_time&quot; and &quot;until_time&quot;.</source>
        <translation>请写入 &quot;from&quot; 和 &quot;to&quot;，或 &quot;days&quot;、&quot;from_time&quot; 和 &quot;until_time&quot;。</translation>
    </message>
    <message>
        <source>the window ends before it begins</source>
        <translation>时段在开始之前就结束</translation>
    </message>
    <message>
        <source>Check both times.</source>
        <translation>请检查两个时间。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Move the folder away, or name another file.</source>
        <translation>%1 是文件夹而非文件。请移走该文件夹，或指定其他文件。</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file. Move it away, or name another file.</source>
        <translation>%1 是设备或管道而非文件。请将其移走，或指定其他文件。</translation>
    </message>
    <message>
        <source>%1 is a file where a folder is needed. Move the file away, or name another place.</source>
        <translation>%1 处需要文件夹，却是文件。请移走该文件，或指定其他位置。</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2. Make it yourself, or name another place.</source>
        <translation>无法创建文件夹 %1：%2。请自行创建，或指定其他位置。</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Check the permissions of the file and of its folders.</source>
        <translation>无法读取 %1：%2。请检查该文件及其所在文件夹的权限。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Check the permissions of the file and of its folder, and that the disk is not read-only.</source>
        <translation>无法写入 %1：%2。请检查该文件及其所在文件夹的权限，以及磁盘是否为只读。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. The file is as it was. Make room on the disk and try again.</source>
        <translation>无法写入 %1：%2。文件未改动。请腾出磁盘空间后重试。</translation>
    </message>
    <message>
        <source>does not count: %1 has this setting</source>
        <translation>不生效：%1 中有此设置</translation>
    </message>
    <message>
        <source>does not count: %1 has an entry &quot;%2&quot;</source>
        <translation>不生效：%1 中有条目“%2”</translation>
    </message>
    <message>
        <source>does not count: %1 lets nobody add to &quot;%2&quot;</source>
        <translation>不生效：%1 不允许任何人向“%2”添加内容</translation>
    </message>
    <message>
        <source>does not count: it needs the provider &quot;%1&quot;, which does not</source>
        <translation>不生效：它需要提供商“%1”，而后者不生效</translation>
    </message>
    <message>
        <source>It stays in the file, and counts again without the policy.</source>
        <translation>它保留在文件中，没有该策略时会重新生效。</translation>
    </message>
    <message>
        <source>The policy of your organization (%1) does not have %2 among its &quot;allowed_hosts&quot;, so it is not called.</source>
        <translation>您组织的策略（%1）的 &quot;allowed_hosts&quot; 中没有 %2，因此不会调用它。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the policy to allow it.</source>
        <translation>请联系策略管理者予以允许。</translation>
    </message>
    <message>
        <source>%1 is set by your organization in %2</source>
        <translation>%1 由您的组织在 %2 中设置</translation>
    </message>
    <message>
        <source>Leave it as it is, or ask whoever looks after the policy.</source>
        <translation>请保持原样，或联系策略管理者。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>of a file; what is wrong there</comment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <comment>of a file; name of the setting, what is wrong there</comment>
        <translation>第 %1 行，%2</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>%1 inside its reply, after %2 of %3 bytes.</source>
        <translation>在响应中途（共 %3 字节，收到 %2 字节后），%1。</translation>
    </message>
    <message>
        <source>system certificates and %1</source>
        <translation>系统证书和 %1</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>代理 %1</translation>
    </message>
    <message>
        <source>A header&apos;s name has characters that may not stand in it.</source>
        <translation>请求头名称中含有不允许的字符。</translation>
    </message>
    <message>
        <source>The header “%1” is written by the application and can&apos;t be set.</source>
        <translation>请求头“%1”由应用程序写入，无法设置。</translation>
    </message>
    <message>
        <source>The header “%1” has a line break or another control character in its value.</source>
        <translation>请求头“%1”的值中含有换行符或其他控制字符。</translation>
    </message>
    <message>
        <source>The address is not one of the form https://host/path.</source>
        <translation>地址不是 https://host/path 的形式。</translation>
    </message>
    <message>
        <source>The method is not one of HTTP.</source>
        <translation>该方法不是 HTTP 方法。</translation>
    </message>
    <message>
        <source>The key has a line break or another control character in it.</source>
        <translation>密钥中含有换行符或其他控制字符。</translation>
    </message>
    <message>
        <source>what came is not HTTP/1</source>
        <translation>收到的内容不是 HTTP/1</translation>
    </message>
    <message>
        <source>its head is over 64 KiB</source>
        <translation>响应头部超过 64 KiB</translation>
    </message>
    <message>
        <source>its status line is unreadable</source>
        <translation>状态行无法解析</translation>
    </message>
    <message>
        <source>its first header is unreadable</source>
        <translation>第一个响应头无法解析</translation>
    </message>
    <message>
        <source>one of its headers is unreadable</source>
        <translation>有一个响应头无法解析</translation>
    </message>
    <message>
        <source>it has more than 256 headers</source>
        <translation>响应头超过 256 个</translation>
    </message>
    <message>
        <source>it changed to another protocol, which was not asked for</source>
        <translation>切换到了未请求的其他协议</translation>
    </message>
    <message>
        <source>it uses a transfer coding other than chunked</source>
        <translation>使用了 chunked 以外的传输编码</translation>
    </message>
    <message>
        <source>its Content-Length is unreadable</source>
        <translation>Content-Length 无法解析</translation>
    </message>
    <message>
        <source>a chunk&apos;s size is unreadable</source>
        <translation>分块大小无法解析</translation>
    </message>
    <message>
        <source>the extensions of its chunks are over 64 KiB</source>
        <translation>分块扩展超过 64 KiB</translation>
    </message>
    <message>
        <source>a chunk is longer than it said</source>
        <translation>分块比声明的更长</translation>
    </message>
    <message>
        <source>its trailers are over 64 KiB</source>
        <translation>尾部字段超过 64 KiB</translation>
    </message>
    <message>
        <source>its compressed body ends too early</source>
        <translation>压缩的正文提前结束</translation>
    </message>
    <message>
        <source>it is compressed in a way that was not asked for</source>
        <translation>使用了未请求的压缩方式</translation>
    </message>
    <message>
        <source>its compressed body is damaged</source>
        <translation>压缩的正文已损坏</translation>
    </message>
    <message>
        <source>The proxy %1 sent a reply that can&apos;t be read: %2.</source>
        <translation>代理 %1 返回的响应无法解析：%2。</translation>
    </message>
    <message>
        <source>The proxy %1 sent something that nobody asked for.</source>
        <translation>代理 %1 发来了未请求的数据。</translation>
    </message>
    <message>
        <source>it holds no address such as http://proxy.example.com:3128</source>
        <translation>其中没有类似 http://proxy.example.com:3128 的地址</translation>
    </message>
    <message>
        <source>proxies are supported over http:// and socks5:// only</source>
        <translation>仅支持 http:// 和 socks5:// 代理</translation>
    </message>
    <message>
        <source>a place that can&apos;t be read</source>
        <translation>无法解析的位置</translation>
    </message>
    <message>
        <source>Connection refused.</source>
        <translation>连接被拒绝。</translation>
    </message>
    <message>
        <source>The connection was closed inside the reply.</source>
        <translation>连接在响应中途关闭。</translation>
    </message>
    <message>
        <source>an object is not closed, or a comma is missing between two keys</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>对象未闭合，或两个键之间缺少逗号</translation>
    </message>
    <message>
        <source>Add the missing } or comma.</source>
        <translation>请补上缺少的 } 或逗号。</translation>
    </message>
    <message>
        <source>expected a colon between a key and its value</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>键与值之间应有冒号</translation>
    </message>
    <message>
        <source>Write &quot;key&quot;: value, with the key in double quotes.</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>请写成 &quot;key&quot;: value，键用双引号括起。</translation>
    </message>
    <message>
        <source>a list is not closed, or a comma is missing between two entries</source>
        <translation>列表未闭合，或两个条目之间缺少逗号</translation>
    </message>
    <message>
        <source>Add the missing ] or comma.</source>
        <translation>请补上缺少的 ] 或逗号。</translation>
    </message>
    <message>
        <source>expected a comma between two entries</source>
        <translation>两个条目之间应有逗号</translation>
    </message>
    <message>
        <source>Add the comma.</source>
        <translation>请补上逗号。</translation>
    </message>
    <message>
        <source>expected a value: an object, a list, a string, a number, true, false or null</source>
        <translation>此处应为一个值：对象、列表、字符串、数字、true、false 或 null</translation>
    </message>
    <message>
        <source>Put text in double quotes; comments are not allowed in JSON.</source>
        <translation>文本请用双引号括起；JSON 中不允许注释。</translation>
    </message>
    <message>
        <source>the file ends within a number</source>
        <translation>文件在数字中途结束</translation>
    </message>
    <message>
        <source>Complete the file.</source>
        <translation>请补全文件。</translation>
    </message>
    <message>
        <source>this number cannot be read</source>
        <translation>无法读取此数字</translation>
    </message>
    <message>
        <source>Write it as 5, 0.5 or 1e3.</source>
        <translation>请写成 5、0.5 或 1e3 的形式。</translation>
    </message>
    <message>
        <source>this escape is not known</source>
        <translation>未知的转义</translation>
    </message>
    <message>
        <source>Write a backslash within a string as \\.</source>
        <translation>字符串中的反斜杠请写成 \\。</translation>
    </message>
    <message>
        <source>a string is not valid UTF-8</source>
        <translation>字符串不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>请将文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <translation>字符串未闭合</translation>
    </message>
    <message>
        <source>Add the missing double quote.</source>
        <translation>请补上缺少的双引号。</translation>
    </message>
    <message>
        <source>expected a key in double quotes</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>此处应为用双引号括起的键</translation>
    </message>
    <message>
        <source>Write &quot;key&quot;: value.</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>请写成 &quot;key&quot;: value。</translation>
    </message>
    <message>
        <source>more levels of nesting than can be read</source>
        <translation>嵌套层数过多，无法读取</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>请检查是否为正确的文件。</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>there is more text after the end of the document</source>
        <translation>文档结束后还有文本</translation>
    </message>
    <message>
        <source>Take out what follows the last }.</source>
        <translation>请去掉最后一个 } 之后的内容。</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>这不是 JSON</translation>
    </message>
    <message>
        <source>JSON knows no comments</source>
        <translation>JSON 不支持注释</translation>
    </message>
    <message>
        <source>Take the comment out.</source>
        <translation>请去掉注释。</translation>
    </message>
    <message>
        <source>JSON knows no single quotes</source>
        <translation>JSON 不支持单引号</translation>
    </message>
    <message>
        <source>Use double quotes.</source>
        <translation>请使用双引号。</translation>
    </message>
    <message>
        <source>there is no comma before this key</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>此键之前缺少逗号</translation>
    </message>
    <message>
        <source>Put the key in double quotes.</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>请用双引号括起该键。</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>Start with { &quot;version&quot;: 1, &quot;providers&quot;: [], &quot;chains&quot;: [] }.</source>
        <translation>请从 { &quot;version&quot;: 1, &quot;providers&quot;: [], &quot;chains&quot;: [] } 开始。</translation>
    </message>
    <message>
        <source>there is a comma before a closing bracket</source>
        <translation>右括号之前有逗号</translation>
    </message>
    <message>
        <source>Take the comma out.</source>
        <translation>请去掉逗号。</translation>
    </message>
    <message>
        <source>this file is from a newer Fuseboard</source>
        <translation>此文件来自更新版本的 Fuseboard</translation>
    </message>
    <message>
        <source>Update Fuseboard, or use a file of version %1.</source>
        <translation>请更新 Fuseboard，或使用版本 %1 的文件。</translation>
    </message>
    <message>
        <source>there is no such version</source>
        <translation>没有此版本</translation>
    </message>
    <message>
        <source>Write &quot;version&quot;: %1.</source>
        <translation>请写 &quot;version&quot;: %1。</translation>
    </message>
    <message>
        <source>the file is larger than 4 MiB</source>
        <translation>文件大于 4 MiB</translation>
    </message>
    <message>
        <source>Check that it is the right file: a configuration has a few kilobytes.</source>
        <translation>请检查是否为正确的文件：配置文件只有几千字节。</translation>
    </message>
    <message>
        <source>more than 64 levels of nesting</source>
        <translation>嵌套超过 64 层</translation>
    </message>
    <message>
        <source>this key stands twice; first in line %1</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>此键出现两次；首次在第 %1 行</translation>
    </message>
    <message>
        <source>Take one of the two out.</source>
        <translation>请去掉其中一个。</translation>
    </message>
    <message>
        <source>%1 (a link to %2)</source>
        <translation>%1（指向 %2 的链接）</translation>
    </message>
    <message>
        <source>Cannot read %1: its symbolic links go in a circle. Replace the link.</source>
        <translation>无法读取 %1：其符号链接形成循环。请替换该链接。</translation>
    </message>
    <message>
        <source>Cannot read %1: the link leads nowhere. Restore the file it points to, or remove the link.</source>
        <translation>无法读取 %1：链接没有目标。请恢复它指向的文件，或删除该链接。</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Check the disk.</source>
        <translation>无法读取 %1：%2。请检查磁盘。</translation>
    </message>
    <message>
        <source>Cannot read %1: it is larger than 4 MiB, which no configuration is. Move it away, or name another file.</source>
        <translation>无法读取 %1：文件大于 4 MiB，不可能是配置文件。请将其移走，或指定其他文件。</translation>
    </message>
    <message>
        <source>Cannot write %1: its symbolic links go in a circle. Replace the link.</source>
        <translation>无法写入 %1：其符号链接形成循环。请替换该链接。</translation>
    </message>
    <message>
        <source>The document is nested more than %1 levels deep.</source>
        <translation>文档嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>No status page is; check the address of the status page.</source>
        <translation>这不是状态页；请检查状态页的地址。</translation>
    </message>
    <message>
        <source>The document ends in the middle of its JSON.</source>
        <translation>文档在 JSON 中途结束。</translation>
    </message>
    <message>
        <source>Fetch it again: the transfer was cut short.</source>
        <translation>请重新获取：传输被中断。</translation>
    </message>
    <message>
        <source>The document is no valid JSON: line %1, column %2: %3.</source>
        <translation>文档不是有效的 JSON：第 %1 行，第 %2 列：%3。</translation>
    </message>
    <message>
        <source>Check the address of the status page, or fetch it again.</source>
        <translation>请检查状态页的地址，或重新获取。</translation>
    </message>
    <message>
        <source>The document is larger than 4 MiB.</source>
        <translation>文档大于 4 MiB。</translation>
    </message>
    <message>
        <source>Give the address of a summary instead of a whole history.</source>
        <translation>请给出摘要的地址，而不是完整历史的地址。</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>文档为空。</translation>
    </message>
    <message>
        <source>Fetch it again later, or check the address of the status page.</source>
        <translation>请稍后重新获取，或检查状态页的地址。</translation>
    </message>
    <message>
        <source>The document is neither JSON nor XML.</source>
        <translation>文档既不是 JSON 也不是 XML。</translation>
    </message>
    <message>
        <source>Check the address of the status page.</source>
        <translation>请检查状态页的地址。</translation>
    </message>
    <message>
        <source>The feed is nested more than %1 levels deep.</source>
        <translation>订阅源嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>No status feed is; check the address of the status page.</source>
        <translation>这不是状态订阅源；请检查状态页的地址。</translation>
    </message>
    <message>
        <source>The feed declares a document type of its own, which may hide an XML bomb.</source>
        <translation>订阅源声明了自己的文档类型，其中可能藏有 XML 炸弹。</translation>
    </message>
    <message>
        <source>Give the address of the page&apos;s JSON, or of another feed.</source>
        <translation>请给出该页面的 JSON 或其他订阅源的地址。</translation>
    </message>
    <message>
        <source>The feed ends before its last element is closed.</source>
        <translation>订阅源在最后一个元素闭合之前结束。</translation>
    </message>
    <message>
        <source>The feed is no well-formed XML: line %1, column %2: %3</source>
        <translation>订阅源不是格式良好的 XML：第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>这是网页，不是订阅源。</translation>
    </message>
    <message>
        <source>Give the address of the page&apos;s JSON or feed, or of the page itself; behind a sign-in of the network, sign in first.</source>
        <translation>请给出该页面的 JSON、订阅源或页面本身的地址；如果网络要求登录，请先登录。</translation>
    </message>
    <message>
        <source>This is no status document of a known kind.</source>
        <translation>这不是已知类型的状态文档。</translation>
    </message>
    <message>
        <source>This feed is not one of a status page: nothing in it tells of incidents.</source>
        <translation>此订阅源不属于状态页：其中没有任何事件信息。</translation>
    </message>
    <message>
        <source>Give the address of the provider&apos;s status page.</source>
        <translation>请给出提供商状态页的地址。</translation>
    </message>
    <message>
        <source>This status page tells neither its state nor any incident.</source>
        <translation>此状态页既未给出状态，也没有任何事件。</translation>
    </message>
    <message>
        <source>Give the address of its summary: …/api/v2/summary.json.</source>
        <translation>请给出其摘要的地址：…/api/v2/summary.json。</translation>
    </message>
    <message>
        <source>%1 calls are not in it.</source>
        <translation>其中缺少 %1 次调用。</translation>
    </message>
    <message>
        <source>Cannot write the call log %1: %2.</source>
        <translation>无法写入调用日志 %1：%2。</translation>
    </message>
    <message>
        <source>Check the permissions of its folder, or name another file (export.log.file).</source>
        <translation>请检查其文件夹的权限，或指定其他文件（export.log.file）。</translation>
    </message>
    <message>
        <source>Move it away, or name another file (export.log.file).</source>
        <translation>请将其移走，或指定其他文件（export.log.file）。</translation>
    </message>
    <message>
        <source>Make room on the disk, or name another file (export.log.file); it then goes on by itself.</source>
        <translation>请腾出磁盘空间，或指定其他文件（export.log.file）；之后会自动继续。</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made (%2)</source>
        <translation>无法创建文件夹 %1（%2）</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is a device or a pipe</source>
        <translation>它是设备或管道</translation>
    </message>
    <message>
        <source>another program holds %1.lock</source>
        <translation>其他程序占用着 %1.lock</translation>
    </message>
    <message>
        <source>It is tried again; where no other program runs, delete that file.</source>
        <translation>将会重试；如果没有其他程序在运行，请删除该文件。</translation>
    </message>
    <message>
        <source>its folder is not writable, and the log is rotated there</source>
        <translation>其文件夹不可写，而日志需在其中轮转</translation>
    </message>
    <message>
        <source>no file can be made beside it</source>
        <translation>无法在其旁边创建文件</translation>
    </message>
    <message>
        <source>it is full and cannot be rotated (%1)</source>
        <translation>文件已满且无法轮转（%1）</translation>
    </message>
    <message>
        <source>its symbolic links go in a circle</source>
        <translation>其符号链接形成循环</translation>
    </message>
    <message>
        <source>Cannot serve the metrics on port %1 of this machine: %2. End the program that has the port, or name another port (export.prometheus.port).</source>
        <translation>无法在本机端口 %1 上提供指标：%2。请结束占用该端口的程序，或指定其他端口（export.prometheus.port）。</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set: nothing is sent to the collector. Set it to the value of the Authorization header, and start again.</source>
        <translation>环境变量 %1 未设置：不会向收集器发送任何内容。请将其设为 Authorization 请求头的值，然后重新启动。</translation>
    </message>
    <message>
        <source>The environment variable %1 holds a line break or another control character: nothing is sent to the collector. Correct it, and start again.</source>
        <translation>环境变量 %1 中含有换行符或其他控制字符：不会向收集器发送任何内容。请更正后重新启动。</translation>
    </message>
    <message>
        <source>%1 spans were dropped, the oldest of more than %2 that waited.</source>
        <translation>等待发送的 span 超过 %2 个，已丢弃最早的 %1 个。</translation>
    </message>
    <message>
        <source>Name an environment variable with the value of the Authorization header in &quot;authorization&quot;.</source>
        <translation>请在 &quot;authorization&quot; 中指定保存 Authorization 请求头值的环境变量。</translation>
    </message>
    <message>
        <source>Check the value of the Authorization header in the environment variable %1.</source>
        <translation>请检查环境变量 %1 中 Authorization 请求头的值。</translation>
    </message>
    <message>
        <source>Redirects are not followed: put the final address into &quot;endpoint&quot;.</source>
        <translation>不跟随重定向：请在 &quot;endpoint&quot; 中填写最终地址。</translation>
    </message>
    <message>
        <source>Check &quot;endpoint&quot;: it is the base address, without /v1/traces.</source>
        <translation>请检查 &quot;endpoint&quot;：应为基础地址，不含 /v1/traces。</translation>
    </message>
    <message>
        <source>The collector&apos;s own log tells why.</source>
        <translation>原因见收集器自己的日志。</translation>
    </message>
    <message>
        <source>%1 rejected %2 of what was sent.</source>
        <translation>%1 拒绝了所发送内容中的 %2 项。</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>对方的说明：%1</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>将自动重试。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be started: %2</source>
        <translation>无法启动“%1”：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; crashed.</source>
        <translation>“%1”已崩溃。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ended with status %2.</source>
        <translation>“%1”以状态 %2 结束。</translation>
    </message>
    <message>
        <source>No program is named.</source>
        <translation>未指定程序。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not started: %2 commands wait for their turn already.</source>
        <translation>未启动“%1”：已有 %2 条命令在等待。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; took longer than %2 s and was stopped.</source>
        <translation>“%1”运行超过 %2 秒，已被停止。</translation>
    </message>
    <message>
        <source>The key is not UTF-8 text, which a keychain cannot keep.</source>
        <translation>密钥不是 UTF-8 文本，钥匙串无法保存。</translation>
    </message>
    <message>
        <source>The key holds a NUL character, where a keychain would cut it off.</source>
        <translation>密钥中含有 NUL 字符，钥匙串会在该处将其截断。</translation>
    </message>
    <message>
        <source>The key is longer than the 2560 bytes that Windows keeps.</source>
        <translation>密钥超过 Windows 可保存的 2560 字节。</translation>
    </message>
    <message>
        <source>no further details</source>
        <translation>没有更多详情</translation>
    </message>
    <message>
        <source>The copy %1 could not be written: %2.</source>
        <translation>无法写入副本 %1：%2。</translation>
    </message>
    <message>
        <source>What can still be read of it, &quot;sqlite3 %1 .recover&quot; shows.</source>
        <translation>其中仍可读取的内容可用 &quot;sqlite3 %1 .recover&quot; 查看。</translation>
    </message>
    <message>
        <source>after &quot;env:&quot; comes no name of an environment variable</source>
        <translation>&quot;env:&quot; 之后没有环境变量名</translation>
    </message>
    <message>
        <source>Write letters, digits and underscores, as in &quot;env:OPENAI_API_KEY&quot;.</source>
        <translation>请填写字母、数字和下划线，例如 &quot;env:OPENAI_API_KEY&quot;。</translation>
    </message>
    <message>
        <source>expected &quot;keychain&quot;, &quot;env:NAME&quot; or &quot;none&quot;</source>
        <translation>应为 &quot;keychain&quot;、&quot;env:NAME&quot; 或 &quot;none&quot;</translation>
    </message>
    <message>
        <source>Write where the key is to be found; the key itself does not belong here.</source>
        <translation>请填写密钥的所在位置；密钥本身不应写在这里。</translation>
    </message>
    <message>
        <source>no header can have this name</source>
        <translation>请求头不能使用此名称</translation>
    </message>
    <message>
        <source>Write letters, digits and dashes only, as in &quot;OpenAI-Organization&quot;.</source>
        <translation>只能使用字母、数字和连字符，例如 &quot;OpenAI-Organization&quot;。</translation>
    </message>
    <message>
        <source>headers that carry a key do not belong into this file</source>
        <translation>携带密钥的请求头不应写在此文件中</translation>
    </message>
    <message>
        <source>Take it out; the key of the keychain is sent by itself (&quot;key&quot;: &quot;keychain&quot;).</source>
        <translation>请将其去掉；钥匙串中的密钥会自动发送（&quot;key&quot;: &quot;keychain&quot;）。</translation>
    </message>
    <message>
        <source>no header can have this value: it has line breaks or other control characters in it, or more than 8192 characters</source>
        <translation>请求头不能使用此值：其中含有换行符或其他控制字符，或超过 8192 个字符</translation>
    </message>
    <message>
        <source>Write the value on one line.</source>
        <translation>请将值写在一行内。</translation>
    </message>
    <message>
        <source>this dialect is not known</source>
        <translation>未知的方言</translation>
    </message>
    <message>
        <source>this jitter is not known</source>
        <translation>未知的抖动方式</translation>
    </message>
    <message>
        <source>expected 1 to %1 characters on one line</source>
        <translation>应为单行的 1 到 %1 个字符</translation>
    </message>
    <message>
        <source>there is no word in it to look for</source>
        <translation>其中没有可供查找的词</translation>
    </message>
    <message>
        <source>Write words of the provider&apos;s message; * stands for anything between.</source>
        <translation>请填写提供商消息中的词；* 代表其间的任意内容。</translation>
    </message>
    <message>
        <source>this kind of error is not known</source>
        <translation>未知的错误类型</translation>
    </message>
    <message>
        <source>expected 1 to %1 statuses</source>
        <translation>应为 1 到 %1 个状态码</translation>
    </message>
    <message>
        <source>List the statuses, or leave &quot;status&quot; out for any.</source>
        <translation>请列出状态码，或省略 &quot;status&quot; 表示任意。</translation>
    </message>
    <message>
        <source>the rule has no condition: it would apply to every error</source>
        <translation>该规则没有条件：会应用于所有错误</translation>
    </message>
    <message>
        <source>Add &quot;status&quot;, &quot;code&quot; or &quot;contains&quot;.</source>
        <translation>请添加 &quot;status&quot;、&quot;code&quot; 或 &quot;contains&quot;。</translation>
    </message>
    <message>
        <source>%1 rules are too many</source>
        <translation>%1 条规则过多</translation>
    </message>
    <message>
        <source>expected a host such as api.example.com or *.example.com</source>
        <translation>应为类似 api.example.com 或 *.example.com 的主机</translation>
    </message>
    <message>
        <source>Write the name alone: without https://, port and path.</source>
        <translation>请只写名称：不含 https://、端口和路径。</translation>
    </message>
    <message>
        <source>no regular expression: %1 (at character %2)</source>
        <translation>不是正则表达式：%1（第 %2 个字符处）</translation>
    </message>
    <message>
        <source>Write it as for Perl, or use &quot;expect_text&quot; for plain words.</source>
        <translation>请按 Perl 语法编写，或用 &quot;expect_text&quot; 查找普通文字。</translation>
    </message>
    <message>
        <source>expected a time such as 2026-12-24T18:00:00Z</source>
        <translation>应为类似 2026-12-24T18:00:00Z 的时间</translation>
    </message>
    <message>
        <source>Write date, time and zone.</source>
        <translation>请写明日期、时间和时区。</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>没有这一天</translation>
    </message>
    <message>
        <source>there is no such measure</source>
        <translation>没有此度量</translation>
    </message>
    <message>
        <source>there is no such scope</source>
        <translation>没有此范围</translation>
    </message>
    <message>
        <source>there are at least %1 more problems</source>
        <translation>还有至少 %1 个问题</translation>
    </message>
    <message>
        <source>Correct the ones above first.</source>
        <translation>请先更正上面的问题。</translation>
    </message>
    <message>
        <source>Write a section or the path of a setting, as in &quot;alerts&quot; or &quot;alerts.sound&quot;.</source>
        <translation>请填写配置的某一节或某项设置的路径，例如 &quot;alerts&quot; 或 &quot;alerts.sound&quot;。</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>没有此设置</translation>
    </message>
    <message>
        <source>entries of a policy cannot be changed</source>
        <translation>策略中的条目不能更改</translation>
    </message>
    <message>
        <source>Take it out; users can add their own, unless &quot;locked&quot; has the list.</source>
        <translation>请将其去掉；除非 &quot;locked&quot; 中有该列表，否则用户可以添加自己的条目。</translation>
    </message>
    <message>
        <source>does not count: %1 has a provider called &quot;history&quot;</source>
        <translation>不生效：%1 中有名为“history”的提供商</translation>
    </message>
    <message>
        <source>&quot;history&quot; does not count: beside the history of %1 no provider can be called so</source>
        <translation>“history”不生效：使用 %1 的历史记录时，提供商不能以此命名</translation>
    </message>
    <message>
        <source>The provider %1 of %2 has the host %3, which is not among its own &quot;allowed_hosts&quot;</source>
        <translation>%2 中的提供商 %1 的主机 %3 不在该文件的 &quot;allowed_hosts&quot; 中</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>请使用以下之一：%1。</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>没有预设“%1”。</translation>
    </message>
    <message>
        <source>This provider has no preset and no dialect.</source>
        <translation>此提供商既没有预设也没有方言。</translation>
    </message>
    <message>
        <source>Add &quot;preset&quot;, or &quot;dialect&quot; and &quot;base_url&quot;; this version speaks %1.</source>
        <translation>请添加 &quot;preset&quot;，或 &quot;dialect&quot; 和 &quot;base_url&quot;；此版本支持 %1。</translation>
    </message>
    <message>
        <source>There is no dialect &quot;%1&quot;: this version speaks %2.</source>
        <translation>没有方言“%1”：此版本支持 %2。</translation>
    </message>
    <message>
        <source>This provider has no base URL.</source>
        <translation>此提供商没有基础 URL。</translation>
    </message>
    <message>
        <source>Add &quot;base_url&quot;: the address up to the part before &quot;/chat/completions&quot; or &quot;/messages&quot;.</source>
        <translation>请添加 &quot;base_url&quot;：到 &quot;/chat/completions&quot; 或 &quot;/messages&quot; 之前为止的地址。</translation>
    </message>
    <message>
        <source>The base URL is no web address.</source>
        <translation>基础 URL 不是网址。</translation>
    </message>
    <message>
        <source>Write it as https://host/path.</source>
        <translation>请写成 https://host/path 的形式。</translation>
    </message>
    <message>
        <source>The base URL has a user name, a query or a fragment in it.</source>
        <translation>基础 URL 中含有用户名、查询或片段。</translation>
    </message>
    <message>
        <source>Leave only https://host/path; a key belongs in the keychain.</source>
        <translation>请只保留 https://host/path；密钥应放入钥匙串。</translation>
    </message>
    <message>
        <source>Plain http to %1 would send prompts and key readable for everyone between.</source>
        <translation>通过明文 http 访问 %1 时，途中任何人都能读取提示词和密钥。</translation>
    </message>
    <message>
        <source>Use https, or add &quot;allow_insecure&quot;: true beside it.</source>
        <translation>请使用 https，或在旁边添加 &quot;allow_insecure&quot;: true。</translation>
    </message>
    <message>
        <source>Ollama&apos;s own dialect is not spoken below /v1.</source>
        <translation>/v1 之下不支持 Ollama 自己的方言。</translation>
    </message>
    <message>
        <source>Leave &quot;/v1&quot; out, or write &quot;dialect&quot;: &quot;openai&quot;.</source>
        <translation>请去掉 &quot;/v1&quot;，或写 &quot;dialect&quot;: &quot;openai&quot;。</translation>
    </message>
    <message>
        <source>The dialect &quot;ollama&quot; adds &quot;/api&quot; itself.</source>
        <translation>方言 &quot;ollama&quot; 会自行添加 &quot;/api&quot;。</translation>
    </message>
    <message>
        <source>Leave &quot;/api&quot; out.</source>
        <translation>请去掉 &quot;/api&quot;。</translation>
    </message>
    <message>
        <source>Gemini&apos;s own dialect is not spoken below /openai.</source>
        <translation>/openai 之下不支持 Gemini 自己的方言。</translation>
    </message>
    <message>
        <source>Leave &quot;/openai&quot; out, or write &quot;dialect&quot;: &quot;openai&quot;.</source>
        <translation>请去掉 &quot;/openai&quot;，或写 &quot;dialect&quot;: &quot;openai&quot;。</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, is damaged: %2.</source>
        <translation>团队历史记录的发送队列 %1 已损坏：%2。</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, is locked by another program.</source>
        <translation>团队历史记录的发送队列 %1 被其他程序锁定。</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, cannot grow: the disk is full.</source>
        <translation>团队历史记录的发送队列 %1 无法增长：磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>请腾出空间。</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, cannot be written to.</source>
        <translation>无法写入团队历史记录的发送队列 %1。</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, cannot be opened.</source>
        <translation>无法打开团队历史记录的发送队列 %1。</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, does not work: %2.</source>
        <translation>团队历史记录的发送队列 %1 无法工作：%2。</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, was written by a newer Fuseboard. It is left as it is.</source>
        <translation>团队历史记录的发送队列 %1 由更新版本的 Fuseboard 写入。将保持原样。</translation>
    </message>
    <message>
        <source>Another Fuseboard (%1) uses %2 for the team&apos;s history. This one tells the team nothing.</source>
        <translation>另一个 Fuseboard（%1）正在将 %2 用于团队历史记录。此处不向团队发送任何内容。</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history was damaged. It was moved to %1, and a new one has begun; what waited in it is not on the server.</source>
        <translation>团队历史记录的发送队列已损坏。已将其移到 %1，并开始了新的队列；原先等待的内容不在服务器上。</translation>
    </message>
    <message>
        <source>What can still be read of it, &quot;sqlite3 %1 .recover&quot; shows. The board&apos;s own history is not concerned.</source>
        <translation>其中仍可读取的内容可用 &quot;sqlite3 %1 .recover&quot; 查看。面板自己的历史记录不受影响。</translation>
    </message>
    <message>
        <source>The outbox %1 was removed while it was in use. A new one has begun.</source>
        <translation>发送队列 %1 在使用中被删除。已开始新的队列。</translation>
    </message>
    <message>
        <source>The outbox %1 is an older copy: the team&apos;s history knows more of this board than it does. This board goes on as another one of the same name.</source>
        <translation>发送队列 %1 是较旧的副本：团队历史记录掌握的本面板内容比它更新。本面板将作为同名的另一个面板继续。</translation>
    </message>
    <message>
        <source>Records that the copy held may be there twice. Give each machine a data folder of its own.</source>
        <translation>副本中的记录可能会出现两次。请为每台机器使用各自的数据文件夹。</translation>
    </message>
    <message>
        <source>%1 records could not be kept for the team&apos;s history: its outbox %2 is full, or the disk was too slow.</source>
        <translation>有 %1 条记录未能为团队历史记录保存：其发送队列 %2 已满，或磁盘过慢。</translation>
    </message>
    <message>
        <source>See that the server can be reached and the disk is not busy.</source>
        <translation>请确认服务器可以访问且磁盘不繁忙。</translation>
    </message>
    <message>
        <source>%1 records were refused by the server. They are put aside in the table &apos;refused&apos; of %2, with the reason.</source>
        <translation>服务器拒绝了 %1 条记录。它们连同原因存放在 %2 的表“refused”中。</translation>
    </message>
    <message>
        <source>Please report the reasons that stand there.</source>
        <translation>请报告其中列出的原因。</translation>
    </message>
    <message>
        <source>Keep the right password in the keychain entry &apos;history&apos;: fuseboardctl keys set history. Then see that the name of the user in history.url is right.</source>
        <translation>请将正确的密码存入钥匙串条目“history”：fuseboardctl keys set history。然后检查 history.url 中的用户名是否正确。</translation>
    </message>
    <message>
        <source>Have TLS set up on the server; or name its authority with sslrootcert in history.url. sslmode=disable there does without, and sends everything in the clear.</source>
        <translation>请让服务器配置 TLS，或在 history.url 中用 sslrootcert 指定其证书颁发机构。sslmode=disable 则不使用 TLS，一切以明文发送。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: records wait here, and it is tried again.</source>
        <translation>无需操作：记录在本地等待，并会重试。</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not accept the password of %2.</source>
        <translation>%1 的团队历史记录不接受 %2 的密码。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 asks for a password of %2.</source>
        <translation>%1 的团队历史记录要求 %2 提供密码。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not let %2 in.</source>
        <translation>%1 的团队历史记录不允许 %2 登录。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not know the user %2.</source>
        <translation>%1 的团队历史记录没有用户 %2。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 lets nobody called %2 in from this machine to this database.</source>
        <translation>%1 的团队历史记录不允许名为 %2 的用户从本机访问此数据库。</translation>
    </message>
    <message>
        <source>Ask the administrator for a line in pg_hba.conf.</source>
        <translation>请管理员在 pg_hba.conf 中添加一行。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not let %2 use the database.</source>
        <translation>%1 的团队历史记录不允许 %2 使用该数据库。</translation>
    </message>
    <message>
        <source>Ask the administrator: GRANT CONNECT, CREATE ON DATABASE … TO this user.</source>
        <translation>请管理员执行：GRANT CONNECT, CREATE ON DATABASE … TO 此用户。</translation>
    </message>
    <message>
        <source>There is no database &apos;%3&apos; for the team&apos;s history at %1.</source>
        <translation>%1 的团队历史记录没有数据库“%3”。</translation>
    </message>
    <message>
        <source>Have it made there, or correct history.url in the configuration.</source>
        <translation>请在那里创建，或更正配置中的 history.url。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 has too many connections.</source>
        <translation>%1 的团队历史记录连接过多。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 is starting.</source>
        <translation>%1 的团队历史记录正在启动。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 is shutting down.</source>
        <translation>%1 的团队历史记录正在关闭。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 recovers from a crash.</source>
        <translation>%1 的团队历史记录正在从崩溃中恢复。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not accept connections now.</source>
        <translation>%1 的团队历史记录目前不接受连接。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not offer TLS.</source>
        <translation>%1 的团队历史记录不提供 TLS。</translation>
    </message>
    <message>
        <source>The certificate of the team&apos;s history at %1 is not trusted.</source>
        <translation>%1 的团队历史记录的证书不受信任。</translation>
    </message>
    <message>
        <source>TLS with the team&apos;s history at %1 failed.</source>
        <translation>与 %1 的团队历史记录的 TLS 失败。</translation>
    </message>
    <message>
        <source>The host of the team&apos;s history at %1 is unknown here.</source>
        <translation>在此找不到 %1 的团队历史记录的主机。</translation>
    </message>
    <message>
        <source>See that this machine is on the right network, and that history.url is right.</source>
        <translation>请确认本机处于正确的网络，且 history.url 正确。</translation>
    </message>
    <message>
        <source>Nobody answers for the team&apos;s history at %1.</source>
        <translation>%1 的团队历史记录无人应答。</translation>
    </message>
    <message>
        <source>See that PostgreSQL runs there and listens on that port.</source>
        <translation>请确认 PostgreSQL 在那里运行并监听该端口。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not answer in time.</source>
        <translation>%1 的团队历史记录未及时响应。</translation>
    </message>
    <message>
        <source>See that this machine is on the right network, and what the firewall says.</source>
        <translation>请确认本机处于正确的网络，并查看防火墙的设置。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 cannot be reached.</source>
        <translation>无法访问 %1 的团队历史记录。</translation>
    </message>
    <message>
        <source>Records wait here, and it is tried again. If this stays: see history.url, and the password in the keychain entry &apos;history&apos;.</source>
        <translation>记录在本地等待，并会重试。如果持续如此：请检查 history.url 以及钥匙串条目“history”中的密码。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 has no room: its disk is full.</source>
        <translation>%1 的团队历史记录没有空间：其磁盘已满。</translation>
    </message>
    <message>
        <source>Ask its administrator. Records wait here meanwhile.</source>
        <translation>请询问其管理员。在此期间记录会在本地等待。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 cannot be written to: it is read-only.</source>
        <translation>无法写入 %1 的团队历史记录：它是只读的。</translation>
    </message>
    <message>
        <source>Name the primary server in history.url, not a standby.</source>
        <translation>请在 history.url 中填写主服务器，而不是备用服务器。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not allow &apos;%2&apos; what it needs.</source>
        <translation>%1 的团队历史记录不允许“%2”执行所需的操作。</translation>
    </message>
    <message>
        <source>Ask its administrator: GRANT CREATE ON DATABASE %1 TO this user, or a schema %2 that belongs to it.</source>
        <translation>请其管理员执行：GRANT CREATE ON DATABASE %1 TO 此用户，或提供属于该用户的架构 %2。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 is too busy.</source>
        <translation>%1 的团队历史记录过于繁忙。</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s history at %1 was lost.</source>
        <translation>与 %1 的团队历史记录的连接已断开。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 refuses a record.</source>
        <translation>%1 的团队历史记录拒绝了一条记录。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 has other tables than this Fuseboard needs.</source>
        <translation>%1 的团队历史记录的表与此 Fuseboard 所需的不同。</translation>
    </message>
    <message>
        <source>Ask its administrator whether somebody changed the schema %1; or use another one: schema=NAME in history.url.</source>
        <translation>请询问其管理员是否有人更改了架构 %1；或使用另一个架构：在 history.url 中写 schema=NAME。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 fails (%2).</source>
        <translation>%1 的团队历史记录出错（%2）。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL (QPSQL) is missing.</source>
        <translation>缺少 Qt 的 PostgreSQL 驱动（QPSQL）。</translation>
    </message>
    <message>
        <source>Install it; on Debian and Ubuntu the package is libqt6sql6-psql. Then start Fuseboard again. Records wait here meanwhile.</source>
        <translation>请安装；在 Debian 和 Ubuntu 上软件包为 libqt6sql6-psql。然后重新启动 Fuseboard。在此期间记录会在本地等待。</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 was set up by a newer Fuseboard (version %2 of its tables, this one knows %3). Records wait here.</source>
        <translation>%1 的团队历史记录由更新版本的 Fuseboard 建立（其表的版本为 %2，此处支持 %3）。记录在本地等待。</translation>
    </message>
    <message>
        <source>Update Fuseboard.</source>
        <translation>请更新 Fuseboard。</translation>
    </message>
    <message>
        <source>history.url in the configuration: %1</source>
        <translation>配置中的 history.url：%1</translation>
    </message>
    <message>
        <source>Write it as postgresql://USER@HOST:5432/DATABASE, with the name and the address that the administrator of your team&apos;s database gave you.</source>
        <translation>请写成 postgresql://USER@HOST:5432/DATABASE，使用团队数据库管理员提供的名称和地址。</translation>
    </message>
    <message>
        <source>sslmode is one of %1.</source>
        <translation>sslmode 应为以下之一：%1。</translation>
    </message>
    <message>
        <source>schema is a name of lower-case letters, digits and _.</source>
        <translation>schema 是由小写字母、数字和 _ 组成的名称。</translation>
    </message>
    <message>
        <source>%1 is an absolute path, without a semicolon.</source>
        <translation>%1 应为不含分号的绝对路径。</translation>
    </message>
    <message>
        <source>it does not begin with postgresql://.</source>
        <translation>不是以 postgresql:// 开头。</translation>
    </message>
    <message>
        <source>there is a password in it, and the configuration is no place for one.</source>
        <translation>其中含有密码，而配置中不应存放密码。</translation>
    </message>
    <message>
        <source>Take it out, change it on the server, and keep the new one in the keychain: fuseboardctl keys set history.</source>
        <translation>请将其去掉，在服务器上更改，并将新密码存入钥匙串：fuseboardctl keys set history。</translation>
    </message>
    <message>
        <source>nothing is known of &apos;%1&apos;.</source>
        <translation>未知的“%1”。</translation>
    </message>
    <message>
        <source>Behind the question mark there may be sslmode, sslrootcert, sslcert, sslkey, host and schema.</source>
        <translation>问号之后可以是 sslmode、sslrootcert、sslcert、sslkey、host 和 schema。</translation>
    </message>
    <message>
        <source>it names no host.</source>
        <translation>未指定主机。</translation>
    </message>
    <message>
        <source>it names no user.</source>
        <translation>未指定用户。</translation>
    </message>
    <message>
        <source>it names no database.</source>
        <translation>未指定数据库。</translation>
    </message>
    <message>
        <source>there are control characters in it.</source>
        <translation>其中含有控制字符。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two reasons</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two of a list, or a remark</comment>
        <translation>%1，%2</translation>
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
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln 次调用</numerusform>
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
            <numerusform>最长间隔 %1（%2 后）· 通常间隔 %3 · %Ln 段</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Set %Ln times: line %1 counts.</source>
        <translation>
            <numerusform>设置了 %Ln 次：以第 %1 行为准。</numerusform>
        </translation>
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
        <source>No key needed</source>
        <translation>无需密钥</translation>
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
    <message>
        <source>Waiting for the keychain to be unlocked</source>
        <translation>等待钥匙串解锁</translation>
    </message>
    <message>
        <source>The keychain could not be read</source>
        <translation>无法读取钥匙串</translation>
    </message>
    <message>
        <source>Keychain not checked yet</source>
        <translation>钥匙串尚未检查</translation>
    </message>
    <message>
        <source>Keychain %1: being checked</source>
        <translation>钥匙串 %1：正在检查</translation>
    </message>
    <message>
        <source>Keychain %1: works</source>
        <translation>钥匙串 %1：正常</translation>
    </message>
    <message>
        <source>Keychain %1: waiting to be unlocked</source>
        <translation>钥匙串 %1：等待解锁</translation>
    </message>
    <message>
        <source>Keychain %1: does not work</source>
        <translation>钥匙串 %1：不可用</translation>
    </message>
    <message>
        <source>No keychain is used</source>
        <translation>未使用钥匙串</translation>
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
    <name>Maintenance</name>
    <message>
        <source>Every provider</source>
        <translation>每个提供商</translation>
    </message>
    <message>
        <source>%1, once: %2 to %3</source>
        <translation>%1，一次：%2 至 %3</translation>
    </message>
    <message>
        <source>%1, every week on %2 from %3 to %4</source>
        <translation>%1，每周%2，%3 至 %4</translation>
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
    <message numerus="yes">
        <source>%1 of %Ln prompts are answered, in %2 (%3).</source>
        <translation>
            <numerusform>%Ln 个提示词中有 %1 个得到回答，用时 %2（%3）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it goes on: after %Ln prompts in a row the circuit of %1 opens, and it is passed over for %2.</source>
        <translation>
            <numerusform>若持续下去：连续 %Ln 个提示词后，%1 的熔断器打开，并被跳过 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it goes on: the circuit of %1 stays closed; %2 of %Ln prompts in a row pass it over, as it asked for a pause.</source>
        <translation>
            <numerusform>若持续下去：%1 的熔断器保持关闭；连续 %Ln 个提示词中有 %2 个因其要求暂停而跳过它。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it goes on: the circuit of %1 stays closed, and it is asked anew with each of %Ln prompts in a row.</source>
        <translation>
            <numerusform>若持续下去：%1 的熔断器保持关闭，连续 %Ln 个提示词每次都会重新调用它。</numerusform>
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
    <message numerus="yes">
        <source>fired %Ln times last week, %1 in all</source>
        <translation>
            <numerusform>最近一周触发 %Ln 次，共 %1</numerusform>
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
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>下次 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short name of a day of the week, date</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>past: when it was read; %1: 5 min ago</comment>
        <translation>读取：%1</translation>
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
    <message numerus="yes">
        <source>%1 of the last %Ln calls failed.</source>
        <translation>
            <numerusform>最近 %Ln 次调用中有 %1 次失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>There were no calls recently.</source>
        <translation>近期没有调用。</translation>
    </message>
    <message numerus="yes">
        <source>Failed in the last 5 minutes: %1 of %Ln calls (%2).</source>
        <translation>
            <numerusform>最近 5 分钟失败：%Ln 次调用中的 %1 次（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Failures in a row: %1.</source>
        <translation>连续失败：%1 次。</translation>
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
            <numerusform>%1 有响应。最近 %Ln 次调用无一失败。</numerusform>
        </translation>
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
    <message>
        <source>%1 of %2</source>
        <comment>alert, when it fired</comment>
        <translation>%2 的%1</translation>
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
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
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
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the texts, and of numbers and times.</source>
        <translation>用于文本、数字和时间。</translation>
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
    <message>
        <source>Policy banner</source>
        <translation>策略横幅</translation>
    </message>
    <message>
        <source>Keychain banner</source>
        <translation>钥匙串横幅</translation>
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
    <name>fuseboard::CallsEmpty</name>
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
        <source>Calls are listed from the history, and it is switched off. They are kept from the moment it is switched on.</source>
        <translation>调用列表来自历史记录，而历史记录已关闭。开启之后的调用才会保存。</translation>
    </message>
    <message>
        <source>Go to the setting</source>
        <translation>前往该设置</translation>
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
    <name>fuseboard::ChainUndo</name>
    <message>
        <source>Add a chain</source>
        <translation>添加链</translation>
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
        <source>Bring the chain back</source>
        <translation>恢复链</translation>
    </message>
    <message>
        <source>Revert every change</source>
        <translation>还原所有更改</translation>
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
    <message>
        <source>Chain link</source>
        <translation>链的链接</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy link of the chain</source>
        <translation>复制链的链接</translation>
    </message>
    <message>
        <source>For somebody else: shown and confirmed there before it is taken over. Keys are never in it.</source>
        <translation>供他人使用：采用之前会在对方处显示并确认。其中绝不含密钥。</translation>
    </message>
    <message>
        <source>No link can be made of chain %1</source>
        <translation>无法为链 %1 创建链接</translation>
    </message>
    <message>
        <source>The link of chain %1 is in the clipboard</source>
        <translation>链 %1 的链接已复制到剪贴板</translation>
    </message>
    <message>
        <source>In it are the steps and settings of the chain, and the names, presets, dialects and addresses of its providers. Keys, headers, proxies, limits and everything else are not.</source>
        <translation>其中包含该链的步骤和设置，以及其提供商的名称、预设、方言和地址。不包含密钥、请求头、代理、限制及其他内容。</translation>
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
    <message>
        <source>how many successful calls took how long, per %1; a stronger colour means more calls</source>
        <translation>成功调用的耗时分布（每 %1），颜色越深数量越多</translation>
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
        <source>Confirm: %1, %2</source>
        <comment>label of a button, what it is done to</comment>
        <translation>确认：%1 %2</translation>
    </message>
    <message>
        <source>Cancel: %1, %2</source>
        <comment>label of a button, what it is done to</comment>
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
        <source>Try the same again?</source>
        <translation>原样重试？</translation>
    </message>
    <message>
        <source>Go on to another provider?</source>
        <translation>转到其他提供商？</translation>
    </message>
    <message>
        <source>What to do in %1</source>
        <translation>在 %1 中的处理办法</translation>
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
    <message numerus="yes">
        <source>%Ln calls exported</source>
        <translation>
            <numerusform>已导出 %Ln 条调用</numerusform>
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
        <source>Retry-After of step %1 in seconds</source>
        <translation>步骤 %1 的 Retry-After（秒）</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>first %1</source>
        <comment>so many calls at the beginning fail</comment>
        <translation>前 %1</translation>
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
        <translation>指南页</translation>
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
        <translation>要在指南中查找的词</translation>
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
        <translation>指南中没有包含这些词的内容。</translation>
    </message>
    <message>
        <source>The guide is in English.</source>
        <translation>指南为英文。</translation>
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
    <name>fuseboard::ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>导入带来的更改</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge the file into the configuration</source>
        <translation>将文件合并到配置</translation>
    </message>
    <message>
        <source>Replace everything</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Replace the configuration by the file</source>
        <translation>用该文件替换配置</translation>
    </message>
    <message>
        <source>Import the configuration now</source>
        <translation>立即导入配置</translation>
    </message>
    <message>
        <source>Cancel importing the configuration</source>
        <translation>取消导入配置</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Nothing would change: all of it is there already.</source>
        <translation>不会有任何更改：全部内容已存在。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes. Nothing is taken over before you say so.</source>
        <translation>
            <numerusform>%n 项更改。在您确认之前不会导入任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>changes</comment>
        <translation>
            <numerusform>还有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as it is: %1</source>
        <translation>保持原样：%1</translation>
    </message>
</context>
<context>
    <name>fuseboard::KeyCard</name>
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
    <message>
        <source>Check</source>
        <comment>verb: check this key now</comment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Team history</source>
        <translation>团队历史记录</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, name</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Set by your organization in %1. The key is your own.</source>
        <translation>由您的组织在 %1 中设置。密钥是您自己的。</translation>
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
        <source>Keychain state</source>
        <translation>钥匙串状态</translation>
    </message>
    <message>
        <source>Keychain detail</source>
        <translation>钥匙串详情</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>重试钥匙串</translation>
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
    <message>
        <source>The keychain has answered while another window was in front: ask again.</source>
        <translation>钥匙串响应时，前台是另一个窗口：请重试。</translation>
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
        <translation>采用</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Chain from a link</source>
        <translation>来自链接的链</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What the link brings</source>
        <translation>链接的内容</translation>
    </message>
    <message>
        <source>Take the chain over</source>
        <translation>采用该链</translation>
    </message>
    <message>
        <source>Dismiss the chain</source>
        <translation>关闭该链</translation>
    </message>
    <message>
        <source>This link is not taken over</source>
        <translation>不采用此链接</translation>
    </message>
    <message>
        <source>Exactly this chain is there already. There is nothing to take over.</source>
        <translation>已有完全相同的链。无需采用。</translation>
    </message>
    <message>
        <source>It would replace your chain of the same name. Nothing is changed and nobody is called until you take it over.</source>
        <translation>它会替换您的同名链。在您采用之前，不会更改任何内容，也不会发起任何调用。</translation>
    </message>
    <message>
        <source>It would be a new chain. Nothing is changed and nobody is called until you take it over.</source>
        <translation>它会成为一条新链。在您采用之前，不会更改任何内容，也不会发起任何调用。</translation>
    </message>
    <message>
        <source>Different from yours</source>
        <translation>与您的不同之处</translation>
    </message>
    <message>
        <source>Different from the defaults</source>
        <translation>与默认值的不同之处</translation>
    </message>
    <message>
        <source>The configuration file has mistakes. Mend them first; then the chain can be taken over.</source>
        <translation>配置文件有错误。请先修正，之后即可采用该链。</translation>
    </message>
    <message>
        <source>Not taken over. %1</source>
        <translation>未采用。%1</translation>
    </message>
</context>
<context>
    <name>fuseboard::LockNote</name>
    <message>
        <source>Set by your organization in %1.</source>
        <extracomment>%1: path of a file</extracomment>
        <translation>由您的组织在 %1 中设置。</translation>
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
        <comment>button: read the file %1</comment>
        <translation>读取 %1</translation>
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
        <translation>帮助 手册 文档 help manual documentation</translation>
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
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
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
    <message>
        <source>Route</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Route through the chain</source>
        <translation>经过链的路径</translation>
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
    <message>
        <source>What happens on:</source>
        <translation>遇到以下情况时：</translation>
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
    <message>
        <source>Cancel editing the rule</source>
        <translation>取消编辑规则</translation>
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
    <name>fuseboard::SessionSection</name>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Start with the session, in the tray</source>
        <translation>随会话启动到托盘</translation>
    </message>
    <message>
        <source>Watches from the login on, without a window. Where there is no tray, the window is shown.</source>
        <translation>从登录起在无窗口状态下监视。没有托盘时显示窗口。</translation>
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
    <message>
        <source>State of the exports</source>
        <translation>导出的状态</translation>
    </message>
</context>
<context>
    <name>fuseboard::SharingSection</name>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>share team export import</source>
        <translation>共享 团队 导出 导入 share team export import</translation>
    </message>
    <message>
        <source>Providers, chains, rules and settings as one file, to give to others or to take over from them. Keys are never in it.</source>
        <translation>将提供商、链、规则和设置存为一个文件，可交给他人或从他人处导入。其中绝不含密钥。</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>导出配置</translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <translation>导入配置</translation>
    </message>
    <message>
        <source>Undo the import of the configuration</source>
        <translation>撤销导入配置</translation>
    </message>
    <message>
        <source>What came of the export or import</source>
        <translation>导出或导入的结果</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>配置 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Written to %1. Left out, as it looks like a secret: %2.</source>
        <translation>已写入 %1。因形似机密而略去：%2。</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>The configuration is imported.</source>
        <translation>已导入配置。</translation>
    </message>
    <message>
        <source>The configuration is as it was before the import.</source>
        <translation>配置已恢复到导入之前。</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>未保存。%1</translation>
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
        <source>Open %1 in the browser</source>
        <translation>在浏览器中打开 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb: open the page in the browser</comment>
        <translation>打开</translation>
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
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>发送到</translation>
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
    <message>
        <source>Try the keychain again</source>
        <translation>重试钥匙串</translation>
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
        <translation>打开“提示词”页，可直接输入。</translation>
    </message>
    <message>
        <source>Check every provider now.</source>
        <translation>立即检查所有提供商。</translation>
    </message>
    <message>
        <source>Start hidden in the tray, where there is one.</source>
        <translation>若有托盘，则隐藏到托盘启动。</translation>
    </message>
    <message>
        <source>Show the chain of a fuseboard:// link.</source>
        <translation>显示 fuseboard:// 链接中的链。</translation>
    </message>
</context>
</TS>
