import { describeContract } from '../../contract/contract.ts'
import { embedded } from '../../helpers/engines.ts'

describeContract(embedded)
