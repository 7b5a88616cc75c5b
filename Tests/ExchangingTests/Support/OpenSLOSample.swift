/// Objects of every kind, as tools write them.
enum OpenSLOSample {
  static let text = """
    apiVersion: openslo/v1
    kind: Service
    metadata:
      name: web-shop
      displayName: Web shop
    spec:
      description: What customers buy in
    ---
    apiVersion: openslo/v1
    kind: DataSource
    metadata:
      name: metrics
    spec:
      type: Prometheus
      connectionDetails: {url: "https://metrics.example"}
    ---
    apiVersion: openslo/v1
    kind: SLI
    metadata:
      name: checkout-requests
    spec:
      ratioMetric:
        counter: true
        good:
          metricSource:
            metricSourceRef: metrics
            spec: {query: 'sum(http_requests{code=~"2xx|3xx"})'}
        total:
          metricSource:
            metricSourceRef: metrics
            spec: {query: sum(http_requests)}
    ---
    apiVersion: openslo/v1
    kind: SLO
    metadata:
      name: checkout
      displayName: Checkout answers
      labels: {team: payments}
    spec:
      description: Nine hundred and ninety-five of a thousand
      service: web-shop
      indicatorRef: checkout-requests
      timeWindow:
        - duration: 28d
          isRolling: true
      budgetingMethod: Occurrences
      objectives:
        - target: 0.995
      alertPolicies:
        - alertPolicyRef: fast-burn
    ---
    apiVersion: openslo/v1
    kind: SLO
    metadata:
      name: search-time
    spec:
      service: web-shop
      indicator:
        metadata: {name: search-latency}
        spec:
          thresholdMetric:
            metricSource:
              type: Prometheus
              spec: {query: search_latency_ms}
      timeWindow:
        - duration: 1M
          calendar: {startTime: "2026-01-01 00:00:00", timeZone: Europe/Dublin}
      budgetingMethod: Occurrences
      objectives:
        - displayName: Good
          op: lte
          value: 500
          targetPercent: 99
        - displayName: Bearable
          op: lt
          value: 2000
          target: 0.999
    ---
    apiVersion: openslo/v1
    kind: SLO
    metadata:
      name: up
    spec:
      service: web-shop
      indicatorRef: checkout-requests
      timeWindow:
        - duration: 1M
          calendar: {startTime: "2026-01-01 00:00:00", timeZone: Europe/Dublin}
      budgetingMethod: Timeslices
      objectives:
        - target: 0.9995
          timeSliceTarget: 0.95
          timeSliceWindow: 1m
    ---
    apiVersion: openslo/v1
    kind: AlertPolicy
    metadata:
      name: fast-burn
    spec:
      conditions: []

    """
}
